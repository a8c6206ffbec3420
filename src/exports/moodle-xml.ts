import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { explanation, nameOf } from './explanation.ts'
import { everything, type Format, none } from './format.ts'
import { asMarkup, element, paragraphs } from './markup.ts'

/** https://docs.moodle.org/en/Moodle_XML_format */
export const moodleXml: Format = {
  id: 'moodle.xml',
  type: 'application/xml; charset=utf-8',
  suffix: 'moodle.xml',
  keeps: everything,
  problems: none,
  write: (quiz) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${element(
      'quiz',
      {},
      category(quiz),
      ...quiz.points.map((point, index) => question(quiz, point, index)),
      '\n',
    )}\n`,
}

/** Moodle makes it, and puts the questions that follow into it. A slash in its name is written twice. */
function category({ title }: Quiz): string {
  const path = `$course$/top/${plain(title).replaceAll('/', '//')}`
  return line('question', { type: 'category' }, element('category', {}, text(asMarkup(path))))
}

function question(quiz: Quiz, point: Point, index: number): string {
  const { id, prompt, choices } = point.question
  return line(
    'question',
    { type: 'multichoice' },
    line('name', {}, text(asMarkup(nameOf(point, index)))),
    line('questiontext', { format: 'html' }, html(quiz, prompt)),
    line('generalfeedback', { format: 'html' }, html(quiz, ...explanation(quiz, point))),
    line('defaultgrade', {}, '1'),
    // At most 100 characters, and one in its category.
    line('idnumber', {}, `${quiz.lang}-${id}`),
    line('single', {}, 'true'),
    line('shuffleanswers', {}, 'true'),
    line('answernumbering', {}, 'abc'),
    ...choices.map((choice) => answer(quiz, choice)),
    line('tags', {}, element('tag', {}, text(quiz.slug))),
    '\n',
  )
}

function answer(quiz: Quiz, { correct, text: says, feedback }: Choice): string {
  return line(
    'answer',
    { fraction: correct ? 100 : 0, format: 'html' },
    html(quiz, says),
    element('feedback', { format: 'html' }, html(quiz, feedback)),
  )
}

const line = (...parts: Parameters<typeof element>) => `\n${element(...parts)}`
const text = (markup: string) => element('text', {}, markup)
/** CDATA, since that is what Moodle writes; nothing in it can end it, for `>` is escaped. */
const html = ({ lang }: Quiz, ...texts: string[]) =>
  text(`<![CDATA[${paragraphs(lang, ...texts)}]]>`)
