import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { explanation, nameOf } from './explanation.ts'
import { everything, type Format, none } from './format.ts'
import { paragraphs } from './markup.ts'

/**
 * Moodle's GIFT: https://docs.moodle.org/en/GIFT_format. Every text is HTML, so that no choice can
 * be taken for a weight (`%20%`), a pair (`->`) or a format (`[x]`).
 */
export const gift: Format = {
  id: 'gift',
  // By this type and the ending of the name Moodle knows the file.
  type: 'text/plain; charset=utf-8',
  suffix: 'gift.txt',
  keeps: everything,
  problems: none,
  write: (quiz) => quiz.points.map((point, index) => question(quiz, point, index)).join('\n\n'),
}

function question(quiz: Quiz, point: Point, index: number): string {
  const { id, prompt, choices } = point.question
  const answer = ({ correct, text, feedback }: Choice) =>
    `${correct ? '=' : '~'}${html(quiz, text)}#${html(quiz, feedback)}`
  return [
    `// [id:${quiz.lang}-${id}] [tag:${quiz.slug}]`,
    `::${name(point, index)}::${html(quiz, prompt)}{`,
    ...choices.map(answer),
    `####${html(quiz, ...explanation(quiz, point))}`,
    '}',
  ].join('\n')
}

/** The one text that is not HTML. Importers stand `&&058;` and the like in for what is escaped. */
const name = (point: Point, index: number) => escaped(nameOf(point, index).replace(/&(?=&)/g, '& '))

const html = ({ lang }: Quiz, ...texts: string[]) => `[html]${escaped(paragraphs(lang, ...texts))}`

/** A line break is written out: a real one may leave a blank line, and that ends a question. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')
}
