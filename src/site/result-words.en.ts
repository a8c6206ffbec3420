import { count, formatNumber, formatShare } from '../languages/format.ts'
import type { Words } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** What is said of a score: its page, the comparison with other readers, sharing it. */
export const resultWords: Pick<Words, 'result' | 'compare' | 'share' | 'score' | 'social'> = {
  result: {
    title: 'Your result',
    outOf: (score, of) => `${n(score)} of ${n(of)}`,
    praise: [
      'You answered every question right. Careful reading!',
      'You understood most of what the article says.',
      'You caught important threads, and some points deserve another look.',
      'The article has many strands; go back to the points below, then try again.',
    ],
    practised: [
      'Now you got everything right that you tried again.',
      'Now you got most of it right.',
      'Now you got some of it right.',
      'Read the reasons below, then try again whenever you like.',
    ],
    changed:
      'The quiz has changed since you took it, and some of your answers no longer apply. This is your score on the others.',
    grown:
      'The quiz has more questions now than when you took it. This is your score on those you answered.',
    said: 'You said:',
    theAnswer: 'The answer:',
    score: 'Score',
    missed: (questions) =>
      `What you missed: ${count(lang, questions, { one: '# question', other: '# questions' })}`,
    rightOnes: (questions) =>
      `What you got right: ${count(lang, questions, { one: '# question', other: '# questions' })}`,
    again: (questions) =>
      questions === 1 ? 'Try this one again' : `Try these ${n(questions)} again`,
    toResult: 'Back to your result',
    next: 'Next quiz',
    retryHint: 'Practice only: its score is not stored',
    practice: 'Result of your new try',
    back: 'Back to the start of the quiz',
    receipt: 'Your score code',
    explainer: 'Read the whole explainer',
  },

  compare: {
    basis: (readers) =>
      `Percentages of ${count(lang, readers, { one: '# reader', other: '# readers' })}`,
    columns: (readers) =>
      `Of every 100 readers, how many got each score (${count(lang, readers, { one: '# reader', other: '# readers' })})`,
    you: 'You',
    among: (readers) => count(lang, readers, { one: 'Of # reader', other: 'Of # readers' }),
    asWell: (ofHundred) =>
      ofHundred === 100
        ? 'No reader did better than you.'
        : `You did at least as well as ${n(ofHundred)} of every 100 readers.`,
    percent: (share) => formatShare(lang, share),
    heads: {
      answer: 'Answer',
      question: 'Question',
      score: 'Score',
      way: 'Way',
      readers: 'Share of readers',
      right: 'Right answers',
      mean: 'Mean score',
    },
    missed: (ofHundred) => `The question readers missed most (${n(ofHundred)} of every 100): `,
    statistics: 'Quiz statistics',
  },

  share: {
    title: 'Share your result',
    text: (score, of, quiz) => `I got ${n(score)} of ${n(of)} in the quiz “${quiz}”. And you?`,
    dare: (score, of) => `Dare a friend: “${n(score)} of ${n(of)}. And you?”`,
    dared: 'Copied: paste it where you like',
    facebook: 'Facebook',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    x: 'X',
    copy: 'Copy link',
    copied: 'Link copied',
    link: 'Link to the score',
  },

  score: {
    title: (score, of) => `${n(score)} of ${n(of)}`,
    whose: 'A friend’s score',
    of: (quiz) => `A friend’s score in the quiz “${quiz}”`,
    text: (quiz, challenge) => `A friend’s score in the quiz “${quiz}”. ${challenge}`,
    start: 'Take the quiz',
  },

  social: {
    quiz: (date) => `A quiz on an article published on ${date}`,
    challenge: {
      none: 'None right this time. How will you do?',
      some: 'How will you do?',
      all: 'Every answer right. Can you match it?',
    },
    quizAlt: (quiz, questions) => `Card of the quiz “${quiz}”: ${questions}`,
    scoreAlt: (score, quiz) => `Card of a friend’s score: ${score} in the quiz “${quiz}”`,
    siteAlt: 'Card of the site Fahm: read the news and know you understood it',
  },
}
