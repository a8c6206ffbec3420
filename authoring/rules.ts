import type { Rule } from './edition.ts'
import { answers } from './rules/answers.ts'
import { comments } from './rules/comments.ts'
import { composed } from './rules/composed.ts'
import { event } from './rules/event.ts'
import { ids } from './rules/ids.ts'
import { invisibles } from './rules/invisible.ts'
import { lengths } from './rules/lengths.ts'
import { letters } from './rules/letters.ts'
import { marks } from './rules/marks.ts'
import { markup } from './rules/markup.ts'
import { paragraphs } from './rules/paragraphs.ts'
import { shape } from './rules/shape.ts'
import { spread } from './rules/spread.ts'
import { template } from './rules/template.ts'
import { typing } from './rules/typing.ts'

/** What every file of a quiz is held to; rules/languages.ts compares the two. */
export const rules: Rule[] = [
  shape,
  template,
  ids,
  answers,
  spread,
  paragraphs,
  event,
  lengths,
  marks,
  letters,
  typing,
  composed,
  markup,
  invisibles,
  comments,
]
