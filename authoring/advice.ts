import { sameFacts } from './advice/agreement.ts'
import { alike } from './advice/alike.ts'
import { allOrNone } from './advice/all-or-none.ts'
import { beyond } from './advice/beyond.ts'
import { copying } from './advice/copying.ts'
import { drawings } from './advice/drawings.ts'
import { future } from './advice/future.ts'
import { giveaways } from './advice/giveaways.ts'
import { glossary } from './advice/glossary.ts'
import { longest } from './advice/longest.ts'
import { negative } from './advice/negative.ts'
import { prompts } from './advice/prompts.ts'
import { quotationMarks } from './advice/quotation-marks.ts'
import { reasons } from './advice/reasons.ts'
import { siblings } from './advice/siblings.ts'
import { spread } from './advice/spread.ts'
import { undated } from './advice/undated.ts'
import { unsourced } from './advice/unsourced.ts'
import { vanished } from './advice/vanished.ts'
import { writing } from './advice/writing.ts'
import { type Finding, inOrder } from './finding.ts'
import type { QuizFolder } from './folder.ts'
import type { Advice, QuizFile } from './quiz-file.ts'
import { wrongLanguage } from './rules/language.ts'
import { pencil } from './rules/unreplaced.ts'

const advice: Advice[] = [
  undated,
  copying,
  siblings,
  longest,
  spread,
  allOrNone,
  alike,
  negative,
  prompts,
  reasons,
  glossary,
  unsourced,
  beyond,
  drawings,
  future,
  writing,
  quotationMarks,
]

/**
 * What could be better about a quiz, by file and line. It keeps the quiz from nobody.
 * @param today ISO 8601
 */
export function adviceOn(quiz: QuizFolder, today: string): Finding[] {
  const files = quiz.files.filter(isWritten)
  const [first, ...others] = files
  return inOrder([
    ...files.flatMap((file) => advice.flatMap((give) => [...give(file, today)])),
    ...others.flatMap((other) => (first ? [...sameFacts(first, other)] : [])),
    ...giveaways(quiz, files),
    ...vanished(quiz),
  ])
}

/** Whether a file is far enough that advice on it would not be on sentences of the template. */
const isWritten = (file: QuizFile) =>
  file.yaml.findings.length === 0 && !file.yaml.text.includes(pencil) && !wrongLanguage(file)
