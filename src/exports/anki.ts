import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { writerFor } from './by-kind.ts'
import { explanation } from './explanation.ts'
import { type ExportFormat, everything } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { lossesOfKind } from './losses.ts'
import { element, inLang, inline, paragraphs } from './markup.ts'

/**
 * Notes for Anki 2.1.54 or later: https://docs.ankiweb.net/importing/text-files.html. In front the
 * prompt and what can be answered, behind what is right, with the reasons.
 */
export const anki: ExportFormat = {
  id: 'anki.tsv',
  type: 'text/tab-separated-values; charset=utf-8',
  suffix: 'anki.tsv',
  fidelity: fidelityOf('anki', everything),
  losses: lossesOfKind('anki'),
  write: (quiz) =>
    `${[...header(quiz), ...quiz.points.map((point) => note(quiz, point))].join('\n')}\n`,
}

/** A note keeps its id, so that importing again corrects it instead of doubling it. */
const columns = ['id', 'Front', 'Back', 'Tags']

const header = ({ title }: Quiz) => [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  // Two colons would make a deck within a deck.
  `#deck:${oneLine(plain(title)).replaceAll('::', ':')}`,
  `#columns:${columns.join('\t')}`,
  '#guid column:1',
  '#tags column:4',
]

function note(quiz: Quiz, point: Point): string {
  const { slug, lang } = quiz
  const { question } = point
  const { front, back } = writerFor('anki', question)(question, lang)
  const why = paragraphs(lang, ...explanation(quiz, point))
  return [
    `${slug}-${lang}-${question.id}`,
    whole(lang, element('p', {}, inline(question.prompt)), front),
    whole(lang, back, element('hr', {}), why),
    slug,
  ]
    .map(quoted)
    .join('\t')
}

const whole = (lang: Quiz['lang'], ...markup: string[]) => element('div', inLang(lang), ...markup)

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

const quoted = (field: string) =>
  `"${field
    .replace(/\r\n?|\n/g, '<br>')
    .replaceAll('\t', ' ')
    .replaceAll('"', '""')}"`
