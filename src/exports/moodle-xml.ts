import type { Point, Quiz } from '../quiz/quiz.ts'
import { writerFor } from './by-kind.ts'
import { explanation, questionName } from './explanation.ts'
import { type ExportFormat, everything } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { lossesOfKind } from './losses.ts'
import { moodleCategory } from './moodle.ts'
import { htmlText, line, xmlText } from './moodle-xml-text.ts'

/** https://docs.moodle.org/en/Moodle_XML_format */
export const moodleXml: ExportFormat = {
  id: 'moodle.xml',
  type: 'application/xml; charset=utf-8',
  suffix: 'moodle.xml',
  fidelity: fidelityOf('moodleXml', everything),
  losses: lossesOfKind('moodleXml'),
  write: (quiz) => {
    const questions = quiz.points.map((point, index) => question(quiz, point, index))
    return `<?xml version="1.0" encoding="UTF-8"?>${line('quiz', {}, category(quiz), ...questions, '\n')}\n`
  },
}

const category = (quiz: Quiz) =>
  line('question', { type: 'category' }, line('category', {}, xmlText(moodleCategory(quiz))), '\n')

function question(quiz: Quiz, point: Point, index: number): string {
  const { lang, slug } = quiz
  const { question: asked } = point
  const { type, answers, hint, reasons } = writerFor('moodleXml', asked)
  const prompt = [asked.prompt, ...(hint ? [hint(asked, lang)] : [])]
  const why = [...(reasons?.(asked, lang) ?? []), ...explanation(quiz, point)]
  return line(
    'question',
    { type },
    line('name', {}, xmlText(questionName(point, index))),
    line('questiontext', { format: 'html' }, htmlText(lang, ...prompt)),
    line('generalfeedback', { format: 'html' }, htmlText(lang, ...why)),
    line('defaultgrade', {}, '1'),
    // At most 100 characters, and one in its category.
    line('idnumber', {}, `${lang}-${asked.id}`),
    ...answers(asked, lang),
    line('tags', {}, line('tag', {}, xmlText(slug))),
    '\n',
  )
}
