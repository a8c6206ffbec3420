import type { Point, Quiz } from '../quiz/quiz.ts'
import { writerFor } from './by-kind.ts'
import { explanation, questionName } from './explanation.ts'
import { type ExportFormat, everything } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { giftHtml, giftPlain } from './gift-text.ts'
import { lossesOfKind } from './losses.ts'
import { moodleCategory } from './moodle.ts'

/** Moodle's GIFT: https://docs.moodle.org/en/GIFT_format */
export const gift: ExportFormat = {
  id: 'gift',
  // By this type and the ending of the name Moodle knows the file.
  type: 'text/plain; charset=utf-8',
  suffix: 'gift.txt',
  fidelity: fidelityOf('gift', everything),
  losses: lossesOfKind('gift'),
  write: (quiz) =>
    [category(quiz), ...quiz.points.map((point, index) => written(quiz, point, index))].join(
      '\n\n',
    ),
}

/** Moodle takes no escapes out of it but those of the backslash. */
const category = (quiz: Quiz) => `$CATEGORY: ${moodleCategory(quiz).replaceAll('\\', '\\\\')}`

function written(quiz: Quiz, point: Point, index: number): string {
  const { lang, slug } = quiz
  const { question } = point
  const { answers, hint, reasons } = writerFor('gift', question)
  const why = [...(reasons?.(question, lang) ?? []), ...explanation(quiz, point)]
  const asked = [question.prompt, ...(hint ? [hint(question, lang)] : [])]
  return [
    `// [id:${lang}-${question.id}] [tag:${slug}]`,
    `::${giftPlain(questionName(point, index))}::${giftHtml(lang, ...asked)}{`,
    ...answers(question, lang),
    `####${giftHtml(lang, ...why)}`,
    '}',
  ].join('\n')
}
