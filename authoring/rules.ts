import type { Rule } from './quiz-file.ts'
import { choices } from './rules/choices.ts'
import { comments } from './rules/comments.ts'
import { composed } from './rules/composed.ts'
import { eventSize } from './rules/event-size.ts'
import { ids } from './rules/ids.ts'
import { invisibles } from './rules/invisible.ts'
import { languageMarks } from './rules/language-marks.ts'
import { lengths } from './rules/lengths.ts'
import { letters } from './rules/letters.ts'
import { markup } from './rules/markup.ts'
import { paragraphs } from './rules/paragraphs.ts'
import { shape } from './rules/shape.ts'
import { spread } from './rules/spread.ts'
import { typing } from './rules/typing.ts'
import { unreplaced } from './rules/unreplaced.ts'

/** What every file of a quiz is held to; rules/agreement.ts compares them. */
export const rules: Rule[] = [
  shape,
  unreplaced,
  ids,
  choices,
  spread,
  paragraphs,
  eventSize,
  lengths,
  languageMarks,
  letters,
  typing,
  composed,
  markup,
  invisibles,
  comments,
]
