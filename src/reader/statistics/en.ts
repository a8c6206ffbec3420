import { formatCount, formatNumber } from '../../languages/format.ts'
import type { StatisticsWords } from './ar.ts'

const lang = 'en'

/** What the page of statistics says in English. */
export const en: StatisticsWords = {
  title: 'Quiz statistics',
  reveals: 'This page reveals the answers.',
  start: 'Take the quiz first',
  times: (value) => (value === 0 ? 'No attempts yet' : formatCount(lang, value, 'attempts')),
  sinceThen: 'No attempts since then.',
  kept: 'Their answers count for the questions that remain; their scores stay apart.',
  gone: 'None of those questions is in the quiz any more, so no number below counts them.',
  finished: 'Finished it',
  mean: 'Mean score',
  all: 'Had all right',
  tooFew: (least) =>
    `That is too few to conclude anything from. Numbers appear once there are ${formatNumber(lang, least)}.`,
  fewScores: (least) =>
    `That is too few for scores: they appear once there are ${formatNumber(lang, least)}.`,
  unknown: 'The numbers cannot be reached just now. Try again in a little while.',
  counted: 'Counted on',
  moment: (day, time, zone) => `${day} at ${time} (${zone})`,

  modesCaption: 'Mean score for each way',
  mode: { walk: 'Key point, then question', test: 'Question, then key point' },
  few: 'too few to say',

  consistency: 'Does the quiz measure one thing?',
  consistent: {
    good: 'Yes: a single score says something about its reader’s understanding.',
    fair: 'To a degree: the scores say more of readers as a whole than of any one of them.',
    poor: 'A little, as is usual in a short quiz: judge no single reader by a score.',
    against: 'No: its questions go against one another and need another look.',
    unknown: 'There are too few attempts to say, or all their scores are alike.',
  },
  kr20: 'Consistency, KR-20',

  questions: 'Question by question',
  questionsHint: 'How many of every 100 were right. Open a question to see how it was answered.',
  right: 'Right:',
  mostWrong: 'Most common mistake',
  quality: 'For teachers and editors: do the questions measure what they should?',
  coefficient: 'Discrimination',
  meaning: 'What it means',
  discriminates: {
    good: 'Telling: readers who get it right mostly get the others right as well.',
    fair: 'Fairly telling: readers who get it right often get the others right as well.',
    poor: 'It tells little: getting it right has hardly anything to do with the other questions.',
    against:
      'It goes against the others: readers who get it right often get them wrong. Its wording needs another look.',
    unknown: 'There is not enough to say how telling this question is.',
  },
  discrimination:
    'Discrimination, between −1 and 1: are those who get a question right right in the others too?',

  framed: (times, mean) =>
    `In frames on other sites: ${times}${mean ? `, mean score ${mean}` : ''}. They are in no other number here.`,
  alone: 'Answers to a single question',
  aloneHint:
    'These answer one question by itself and are not part of the numbers above. The percentage is of right answers.',
  origin: { web: 'On this site', embed: 'On pages of other sites', newsletter: 'From newsletters' },
  answers: (value) => formatCount(lang, value, 'answers'),

  notes: 'What the numbers mean',
  who: 'They come from readers who chose to answer, without names and unverified: neither a poll nor an exam. Answers of classes and groups are not among them.',
  retired: (answers) =>
    `Not counted, because the question or the choice is no longer in the quiz: ${answers}.`,
  discarded: (answers) => `Left out, because a program seems to have sent them: ${answers}.`,
  data: 'The same numbers as JSON',
}
