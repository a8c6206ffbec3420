import { spread } from './advice/spread.ts'
import { type Finding, inOrder } from './finding.ts'
import type { QuizFolder } from './folder.ts'
import type { Advice } from './quiz-file.ts'

const advice: Advice[] = [spread]

/**
 * What could be better about a quiz, by file and line. It keeps the quiz from nobody.
 * @param today ISO 8601
 */
export function adviceOn(quiz: QuizFolder, today: string): Finding[] {
  return inOrder(quiz.files.flatMap((file) => advice.flatMap((give) => [...give(file, today)])))
}
