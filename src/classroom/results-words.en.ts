import { formatCount, formatNumber } from '../languages/format.ts'
import type { ClassroomWords } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** The words of the pages that show what a class answered, in English. */
export const resultsWords: Pick<ClassroomWords, 'live' | 'list' | 'alone' | 'receipt' | 'table'> = {
  live: {
    title: 'Results',
    finished: (value) =>
      value === 0 ? 'Nobody has finished.' : `${formatCount(lang, value, 'attempts')} finished.`,
    atLeast: (value) => `At least ${formatCount(lang, value, 'attempts')} finished.`,
    fewer: 'Fewer than 5 attempts finished so far.',
    kept: 'What arrives is kept, and not shown before there are five, so that no pupil’s result shows.',
    waiting:
      'While the class is open, numbers and results go up in fives; when you close it, all of them are shown if there are at least 5. The site shows no names and no single results. For a smaller class, start one with list numbers, in which pupils know that you see their scores.',
    few: 'The class closed with fewer than 5 attempts, so its results are not shown: they would show single results.',
    paused:
      'The results come back when there are 5 more attempts than were shown before, or when you close the class.',
    basis: (value) => `Shown here: ${formatCount(lang, value, 'attempts')}.`,
    earlier: (before) =>
      `${before}: they count for the questions below that remain, and not among the scores.`,
    more: 'More is stored than the board has read so far. It reads on by itself, up to 5,000 attempts.',
    unread: 'The results cannot be read just now. They are stored: try again in a moment.',
    refresh: 'Update now',
    itself: 'The board updates itself while you look at it.',
    spreadTitle: 'How the scores are spread',
    scores: 'How many pupils got each score',
    mean: (mean, of) => `Mean ${n(mean)} of ${n(of)}`,
    spread: (deviation) => `standard deviation ${n(deviation)}`,
    questions: 'Question by question',
    questionsHint: 'Open a question to see how its answers were spread.',
    sorts: { missed: 'Most missed first', order: 'In order' },
    following: 'After it:',
    onScreen: 'Show this question on a screen',
    ofAll: (of) => `of ${n(of)}`,
    right: 'The answer',
    rightOf: (right, of) => `${n(right)} of ${n(of)} got it right`,
    partlyRight: (value) => `partly right: ${n(value)}`,
    misled: 'Most common mistake',
    unsure: (value, of) => `${n(value)} of ${n(of)} said they do not know`,
    unanswered: 'Nobody has answered this question yet: it is new.',
    discrimination: 'Discrimination',
    discriminates: {
      good: 'A telling question: pupils who get it right mostly get the others right as well.',
      fair: 'A fairly telling question: pupils who get it right often get the others right as well.',
      poor: 'It tells little: getting it right has hardly anything to do with the other questions.',
      against:
        'It goes against the others: pupils who get it right often get them wrong. Its wording needs another look.',
      unknown: 'There is not enough to say how telling this question is.',
    },
    first: 'Start the discussion here',
  },

  list: {
    ask: 'Each pupil types a number from the class list',
    askHint:
      'You then see which numbers have finished and which have not, with the score and the answers of each. No names: give each pupil a number, and we tell them before they begin that you will see its score. Without this you see no single score.',
    pupils: 'How many pupils are on the list',
    pupilsHint: 'From 1 to 99: so the board can say who has not finished.',
    pupilsWrong: 'Type a number from 1 to 99.',
    between: ', ',
    title: 'Who has finished?',
    finished: (numbers, of) => `${n(numbers)} of ${n(of)} finished.`,
    notYet: (numbers) => `Not yet: ${numbers}.`,
    notAtAll: (numbers) => `Did not finish: ${numbers}.`,
    all: 'Everyone on the list has finished.',
    done: 'finished',
    due: 'not finished',
    scores: 'Scores by list number',
    twice: (numbers) =>
      `Sent more than once: ${numbers}. Each has a row of its own, the earlier first.`,
    unnumbered: (attempts) =>
      `Without a number: ${formatCount(lang, attempts, 'attempts')}, whose pupils we could not ask for one. They join the results when you close the class, if there are five or more.`,
    leftOut: 'The attempts you left out are not here.',
    number: 'Number',
    score: 'Score',
    outOf: 'Out of',
    question: (step) => `Question ${n(step)}`,
    right: 'right',
    partly: 'partly right',
    wrong: 'wrong',
    missing: 'not asked',
    partlyCounts: 'Partly right: it does not count in the score.',
    answer: (step) => `Answer ${n(step)}`,
    file: 'by list number',
    table: 'Download scores and answers by list number (Excel)',
    tableHint:
      'For each number the score, 1 for each question it got right and 0 for any other, one that is partly right included, and then its answers in the letters of the answer key.',
    csv: 'CSV',
    told: 'This class has list numbers, and before beginning each pupil was told that you will see the score and the answers of theirs. We know nobody’s name, and cannot tell whether whoever typed a number is its owner.',
    rules: [
      'Whoever has the join link can only answer: they see neither the board nor anyone else’s results.',
      'Whoever has the link of this board sees what you see, the score and the answers of every number included, and can close the class and change the link.',
      'No names and no devices are shown. Whoever typed a number was told who sees its score.',
      'The class’s results are not part of the public statistics, and the numbers are deleted with the class.',
    ],
  },

  alone: {
    title: 'Answers to a single question',
    hint: 'From readers who answered one question in an email or on another page. They are not part of the results above.',
    origins: { web: 'On the site', embed: 'On another page', newsletter: 'In an email' },
    given: (value) => formatCount(lang, value, 'answers'),
    gone: (value) => `To questions that are no longer in the quiz: ${n(value)}.`,
    discarded: (value) => `Left out, because a program seems to have sent them: ${n(value)}.`,
  },

  receipt: {
    title: 'The score of a pupil who shows you a code',
    field: 'Score code',
    hint: 'Eight letters and digits, as the pupil sees them at the end of the quiz.',
    show: 'Show the score',
    found: (code, score, of) => `The owner of ${code} scored ${n(score)} of ${n(of)}.`,
    size: (typed, length) =>
      `You typed ${n(typed)} letters and digits, and a score code has ${n(length)}.`,
    none: 'No attempt in this class has this code. If it was finished just now, try again in a moment.',
  },

  table: {
    sheet: 'Results',
    attempt: 'Attempt',
    mark: (step) => `mark ${n(step)}`,
    right: 'Right answer',
    total: 'total',
    outOf: 'out of',
    partly: 'partly right',
  },
}
