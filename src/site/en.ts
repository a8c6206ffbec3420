import { count, formatNumber } from '../languages/format.ts'
import type { Words } from './ar.ts'
import { errorWords } from './error-words.en.ts'
import { groupWords } from './group-words.en.ts'
import { resultWords } from './result-words.en.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** Everything the site says in English. */
export const en: Words = {
  site: 'Fahm',
  tagline: 'Read the news and know you understood it',
  skip: 'Skip to content',
  network: {
    lost: 'No connection. Check your network; nothing is lost.',
    again: 'Try again',
    waiting: 'Still loading, one moment…',
  },
  titled: (page) => `${page} – Fahm`,
  error: 'Error: ',
  about: 'About Fahm and privacy',

  home: {
    lead: 'Each article in clear key points, a question on every one, and a reason for every answer. No account, no advertising.',
    empty: 'There are no quizzes in English yet.',
    newer: 'Newer',
    start: 'Take the quiz',
    code: 'Class code',
    codeHint: 'Nine digits, as your teacher shows them, or paste the whole link.',
    lettersCode: 'My code is an older one with letters',
    enter: 'Enter',
    older: 'Older',
  },
  questions: (value) => count(lang, value, { one: '# question', other: '# questions' }),
  minutes: (value) => count(lang, value, { one: '# minute', other: '# minutes' }),

  intro: {
    article: 'Article',
    unlinked: 'There is no link to the article here; all you need is in the quiz.',
    walk: 'Walk me through it',
    test: 'Test me first',
    hints: { walk: 'We explain a point, then ask about it', test: 'We ask, then explain' },
    read: 'Read the whole explainer',
    sample: 'One of its questions',
    privacy: 'Your score is stored without a name or an account.',
    teach: 'For educators: use it with a class',
    print: 'Print it as a worksheet',
  },

  step: {
    place: (step, of) => `Question ${n(step)} of ${n(of)}`,
    progress: (step, of) => `Your progress: question ${n(step)} of ${n(of)}`,
    marks: {
      right: 'right',
      partly: 'partly right',
      wrong: 'wrong',
      here: 'this one',
      given: 'answered',
    },
    changed:
      'The quiz has changed since this link was made, and some of what you were asked or answered is no longer in it. Whatever else you answered still stands.',
    keep: 'Keep my place',
    keepHint:
      'All of your place is in this address. Open it later, or on another device, to go on from here.',
    practice: 'Another try',
    missing: 'There is a problem',
  },

  feedback: {
    answer: 'The right answer',
    reread: 'Read the key point again',
    next: 'Next question',
    result: 'Show my result',
  },

  save: {
    yes: 'Your score is saved, without any name.',
    unsaved: 'Your score is not saved yet.',
    missing:
      'This address says that your score is saved, but we cannot find it. It can take a minute to appear; saving it again does no harm.',
    unchecked:
      'We could not check just now whether your score is saved. Saving it again does no harm.',
    before: 'If your score was saved before the quiz changed, it stays saved as it was.',
    no: 'Your score could not be saved just now. Your answers are on this page and none is lost.',
    late: 'You started this attempt a long time ago, so its score is not saved yet. Press the button to save it now.',
    closed:
      'The class closed before you finished, so your score did not reach your teacher. You can save it among the scores of all readers.',
    closedNamed:
      'The class “#” closed before you finished, so your score did not reach your teacher. You can save it among the scores of all readers.',
    unknown:
      'The link you came by no longer works, so your score is not stored with its group. You can save it among the scores of all readers.',
    crossSite:
      'Your last answer came from a page that is not of this site, so your score is not saved. If it was you who answered, press the button to save it.',
    nowhere:
      'Your browser did not say which page your last answer came from, and only what comes from our own pages is saved. Let it send this site the address of the page before (Referer) and press the button, or open the next link in another browser and save your score there.',
    full: 'So many scores have been stored today that what is left is kept for classes: yours is not saved. It is right all the same; from midnight UTC on, scores are saved again.',
    open: 'The link to your result, with all your answers in it',
    button: 'Save my score',
  },

  landing: {
    kit: 'For newsletters and websites: publish one of its questions',
    more: 'Go on with the other questions',
    save: {
      yes: 'Your answer is saved, without any name.',
      unsaved: 'Your answer is not saved yet.',
      missing:
        'This address says that your answer is saved, but we cannot find it. It can take a minute to appear; saving it again does no harm.',
      unchecked:
        'We could not check just now whether your answer is saved. Saving it again does no harm.',
      before: 'If your answer was saved before the quiz changed, it stays saved as it was.',
      no: 'Your answer could not be saved just now. It is on this page and not lost.',
      late: 'You opened this question a long time ago, so your answer is not saved yet. Press the button to save it now.',
      closed:
        'The class or group you came to answer in has closed, so your answer did not reach it. You can save it among the answers of all readers.',
      unknown:
        'The link you came by no longer works, so your answer is not stored with its group. You can save it among the answers of all readers.',
      crossSite:
        'Your answer came from a page that is not of this site, so it is not saved. If it was you who answered, press the button to save it.',
      nowhere:
        'Your browser did not say which page your answer came from, and only what comes from our own pages is saved. Let it send this site the address of the page before (Referer) and press the button, or open the next link in another browser and save your answer there.',
      full: 'So many answers have been stored today that what is left is kept for classes: yours is not saved. What this page says of it is right all the same; from midnight UTC on, answers are saved again.',
      open: 'The link to this page, with your answer in it',
      button: 'Save my answer',
    },
    trap: 'Leave this field empty',
  },

  frame: {
    site: 'Open it on',
  },

  read: {
    title: 'The whole explainer',
    contents: 'In this explainer',
    figures: 'The article in figures',
    glossary: 'What the words mean',
    source: 'Source',
    unnamed: 'Publisher not given',
    own: 'The article is in Arabic; its headline is given here in our translation. This explainer is in our own words, and adds to the article only the meanings of words and full dates worked out from the day it appeared.',
    corrections: 'Corrections',
    start: 'Test your understanding',
    print: 'Print this text',
    back: { question: 'Back to the question', result: 'Back to your result' },
  },

  changed: {
    title: 'This quiz has changed',
    several: 'This link was made before the questions changed, and can mean one of these:',
    gone: 'This link was made before the questions changed, and the question it led to is no longer there.',
    quiz: 'Open the quiz',
  },

  earlier: {
    before: (times, day, change) =>
      day ? `${times} before ${day}, when ${change}` : `${times} before ${change}`,
    added: (questions) =>
      count(lang, questions, { one: 'a question was added', other: '# questions were added' }),
    removed: (questions) =>
      count(lang, questions, { one: 'a question was removed', other: '# questions were removed' }),
    altered: (questions) =>
      count(lang, questions, { one: 'a question changed', other: '# questions changed' }),
    changed: 'the questions changed',
  },

  ...errorWords,
  ...groupWords,
  ...resultWords,
}
