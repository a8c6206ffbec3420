import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { exportWords } from './words.ts'

/** The key point's explainer, then where the article says so: one string a paragraph, marks kept. */
export function explanation({ lang, source }: Quiz, point: Point): string[] {
  return [...point.explainer, exportWords[lang].where(source, point.paragraphs)]
}

/** A question's name in another system, which sorts names: `03 The bridge`. One line of plain text. */
export function questionName(point: Point, index: number): string {
  return `${String(index + 1).padStart(2, '0')} ${plain(point.heading)}`.replace(/\s+/g, ' ').trim()
}
