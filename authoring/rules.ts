import { type Finding, inOrder } from './finding.ts'
import type { QuizFolder } from './folder.ts'
import type { QuizFile, Rule } from './quiz-file.ts'
import { agreement } from './rules/agreement.ts'
import { choices } from './rules/choices.ts'
import { comments } from './rules/comments.ts'
import { composed } from './rules/composed.ts'
import { eventSize } from './rules/event-size.ts'
import { graphics } from './rules/graphics.ts'
import { ids } from './rules/ids.ts'
import { invisibles } from './rules/invisible.ts'
import { wrongLanguage } from './rules/language.ts'
import { languageMarks } from './rules/language-marks.ts'
import { lengths } from './rules/lengths.ts'
import { letters } from './rules/letters.ts'
import { markup } from './rules/markup.ts'
import { paragraphs } from './rules/paragraphs.ts'
import { promises } from './rules/promises.ts'
import { sameTexts } from './rules/same-texts.ts'
import { shape } from './rules/shape.ts'
import { typing } from './rules/typing.ts'
import { unreplaced } from './rules/unreplaced.ts'

const rules: Rule[] = [
  shape,
  unreplaced,
  ids,
  choices,
  sameTexts,
  paragraphs,
  graphics,
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

/**
 * All that keeps a quiz from readers, by file and line.
 * @param files the languages to look at; all where it is left out
 */
export function errorsIn(quiz: QuizFolder, files = quiz.files): Finding[] {
  const [first, ...others] = files
  return inOrder([
    ...quiz.findings,
    ...files.flatMap(errorsOf),
    ...others.flatMap((other) => (first ? [...agreement(first, other)] : [])),
    ...promises(quiz, files),
  ])
}

const known = new WeakMap<QuizFile, Finding[]>()

/** What is wrong with a file by itself, found once. */
function errorsOf(file: QuizFile): Finding[] {
  const before = known.get(file)
  if (before) return before
  const wrong = wrongLanguage(file)
  const found = wrong
    ? [wrong]
    : [...file.yaml.findings, ...rules.flatMap((rule) => [...rule(file)])]
  known.set(file, found)
  return found
}
