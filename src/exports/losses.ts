import type { Quiz } from '../quiz/quiz.ts'
import { entryFor } from './by-kind.ts'
import type { ExportLoss } from './export-format.ts'
import type { Family } from './kind-exports.ts'
import type { SpreadsheetRow } from './spreadsheet.ts'

/** The questions that a format cannot hold, whatever their size. */
export const lossesOfKind =
  (family: Family) =>
  ({ points }: Quiz): ExportLoss[] =>
    points.flatMap(({ question }, index): ExportLoss[] => {
      const entry = entryFor(family, question)
      return typeof entry === 'string' ? [{ step: index + 1, what: entry }] : []
    })

/** The longest prompt and choice, in UTF-16 units as browsers count them, and the most choices. */
interface Limits {
  prompt?: number
  choice?: number
  choices: number
}

/** Those, and each question that is too long for a spreadsheet or has too many choices. */
export const lossesOfKindOrSize =
  (family: 'kahoot' | 'wayground', limits: Limits) =>
  ({ points }: Quiz): ExportLoss[] =>
    points.flatMap(({ question }, index): ExportLoss[] => {
      const entry = entryFor(family, question)
      const step = index + 1
      return typeof entry === 'string'
        ? [{ step, what: entry }]
        : beyond(entry(question), limits).map((loss) => ({ step, ...loss }))
    })

function beyond({ prompt, choices }: SpreadsheetRow, limits: Limits) {
  const longest = Math.max(...choices.map((text) => text.length))
  const found = { prompt: prompt.length, choice: longest, choices: choices.length }
  return (['prompt', 'choice', 'choices'] as const).flatMap((what) => {
    const limit = limits[what]
    return limit !== undefined && found[what] > limit ? [{ what, found: found[what], limit }] : []
  })
}

/** The quiz without the questions that a format cannot hold. */
export function withoutLosses(quiz: Quiz, losses: ExportLoss[]): Quiz {
  const lost = new Set(losses.map(({ step }) => step))
  return { ...quiz, points: quiz.points.filter((_, index) => !lost.has(index + 1)) }
}
