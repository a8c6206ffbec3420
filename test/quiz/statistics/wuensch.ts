import type { AnswerSet } from '../../../src/quiz/statistics/totals.ts'
import { answerSet } from './attempts.ts'

/**
 * Ten students and ten questions, from Karl L. Wuensch, "The Kuder-Richardson 20", East Carolina
 * University, https://core.ecu.edu/wuenschk/StatHelp/KR20.txt, which gives each question's p·q and
 * the variance of the scores.
 */
const answers = [
  '1111110110',
  '1011011101',
  '1111011001',
  '0010001000',
  '0000010010',
  '1110111111',
  '1101110111',
  '1111111101',
  '0101111101',
  '1101101110',
]

export const items = Array.from({ length: 10 }, (_, i) => `item-${i + 1}`)

export const students: AnswerSet[] = answers.map((row) =>
  answerSet(items.map((item, i) => [item, 'x', row[i] === '1' ? 1 : 0])),
)

/** As published: p·q of the ten questions, and the variance of the scores. */
export const spreads = [0.21, 0.21, 0.24, 0.21, 0.24, 0.16, 0.21, 0.21, 0.25, 0.24]
export const variance = 5.84
