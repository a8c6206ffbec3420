import type { Point, Quiz } from '../quiz/quiz.ts'
import { writerFor } from './by-kind.ts'
import { explanation, questionName } from './explanation.ts'
import { type ExportFormat, everything } from './export-format.ts'
import { escaped, giftHtml } from './gift-text.ts'
import { lossesOfKind } from './losses.ts'
import { moodleCategory } from './moodle.ts'

/** Moodle's GIFT: https://docs.moodle.org/en/GIFT_format */
export const gift: ExportFormat = {
  id: 'gift',
  // By this type and the ending of the name Moodle knows the file.
  type: 'text/plain; charset=utf-8',
  suffix: 'gift.txt',
  fidelity: everything,
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
  return [
    `// [id:${lang}-${question.id}] [tag:${slug}]`,
    `::${name(point, index)}::${giftHtml(lang, question.prompt)}{`,
    ...writerFor('gift', question)(question, lang),
    `####${giftHtml(lang, ...explanation(quiz, point))}`,
    '}',
  ].join('\n')
}

/** The one text that is not HTML. Importers stand `&&058;` and the like in for what is escaped. */
const name = (point: Point, index: number) =>
  escaped(questionName(point, index).replace(/&(?=&)/g, '& '))
