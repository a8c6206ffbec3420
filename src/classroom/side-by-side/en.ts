import {
  formatCount,
  formatList,
  formatNumber,
  formatRounded,
  formatShare,
} from '../../languages/format.ts'
import type { SideBySideWords } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** What the comparison of classes says in English. */
export const en: SideBySideWords = {
  title: 'Classes side by side',
  lead: 'Paste the links of two or more boards, of classes that took the same quiz. They are read from the boards now, and nothing of it is stored.',
  links: 'Links of the boards, one a line',
  hint: (most) =>
    `Up to ${n(most)} classes. The links open your boards: paste them on no other page, and do not show them to your class.`,
  compare: 'Compare',
  others: 'Compare other classes',
  few: 'Paste at least two links, one a line.',
  many: (most) => `Paste at most ${n(most)} links.`,
  unknown: (lines) =>
    lines.length === 1
      ? `Line ${n(lines[0] ?? 0)} is no link that opens a board. Copy the whole link of the board.`
      : `These lines are no links that open boards: ${formatList(lang, lines.map(n))}. Copy the whole link of each board.`,
  failed: (lines) =>
    lines.length === 1
      ? `The board on line ${n(lines[0] ?? 0)} cannot be read just now. Try again in a moment.`
      : `The boards on these lines cannot be read just now: ${formatList(lang, lines.map(n))}. Try again in a moment.`,
  shares: 'How many got each question right.',
  alone: 'No other class here took this quiz.',
  widest: (step, [high, best], [low, worst]) =>
    `The widest difference is in question ${n(step)}: ${formatShare(lang, high)} got it right in ${best}, and ${formatShare(lang, low)} in ${worst}.`,
  apart: 'far apart',
  attempts: (value) => formatCount(lang, value, 'attempts'),
  fewer: 'fewer than 5 attempts',
  noNumber: 'nobody on the list has finished',
  unread: 'results cannot be read just now',
  question: 'Question',
  mean: (of) => `Mean of ${n(of)}`,
  meanOf: (value) => formatRounded(lang, value, 1),
  share: (value) => formatShare(lang, value),
  none: '–',
}
