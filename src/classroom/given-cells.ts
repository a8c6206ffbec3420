import type { Cell } from '../exports/cell.ts'
import { drawnKind } from '../kinds/drawings.ts'
import { unknown } from '../kinds/kind.ts'
import { type Question, type Verdict, verdictOf } from '../kinds/kinds.ts'
import { storedParts } from '../kinds/stored.ts'
import { kindsWords } from '../kinds/words.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { EventPayload, StoredEvent } from '../scores/event.ts'
import { classroomWords } from './words.ts'

/** An answer as an event holds it. */
export type StoredAnswer = EventPayload['answers'][number]

/** Between the letters or numbers of one answer: nothing that a spreadsheet takes for a number or a date. */
export const between = ' · '

/** The verdict that whoever gave a stored answer was told. */
export function verdictOn(question: Question, [, given, right, marks]: StoredAnswer): Verdict {
  if (right === 1) return 'right'
  const parts = given === unknown ? undefined : storedParts([given, marks], false)
  // What was rightly left as it was is not stored.
  return parts && verdictOf(question, parts) !== 'wrong' ? 'partly' : 'wrong'
}

/** How many of those who answered a question were partly right: of scores nothing tells it. */
export const partlyRight = (question: Question, events: StoredEvent[]): number =>
  events.filter(({ payload: { answers, discarded } }) =>
    answers.some(
      (answer) =>
        !discarded && answer[0] === question.id && verdictOn(question, answer) === 'partly',
    ),
  ).length

/**
 * What was given to a question, in the letters and numbers of the answer key, and its mark, 1 or 0; both
 * empty where it was not asked, and as stored where the quiz has it no more.
 */
export function givenCells(
  { lang }: Quiz,
  question: Question | undefined,
  answer: StoredAnswer | undefined,
): [Cell, Cell] {
  if (!answer) return ['', '']
  const [, given, right, marks] = answer
  if (given === unknown) return [kindsWords[lang].unknown, 0]
  const parts = storedParts([given, marks], right === 1)
  if (!question || !parts) return [given, right]
  const said = drawnKind(question).inCell(lang, question, parts).join(between) || given
  const isPartly = verdictOn(question, answer) === 'partly'
  return [isPartly ? `${said} (${classroomWords[lang].table.partly})` : said, right]
}
