import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { explanation } from './explanation.ts'
import { everything, type Format, none } from './format.ts'
import { element, inLang, inline, paragraphs } from './markup.ts'

/**
 * Notes for Anki 2.1.54 or later: https://docs.ankiweb.net/importing/text-files.html. In front the
 * prompt and the choices, behind each choice with its feedback, the right one first.
 */
export const anki: Format = {
  id: 'anki.tsv',
  type: 'text/tab-separated-values; charset=utf-8',
  suffix: 'anki.tsv',
  keeps: everything,
  problems: none,
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
  const { id, prompt, choices } = point.question
  const items = choices.map(({ text }) => element('li', {}, inline(text)))
  const inOrder = choices.toSorted((a, b) => Number(b.correct) - Number(a.correct))
  const answers = inOrder.map(({ text, correct, feedback }) =>
    element(
      'p',
      {},
      correct ? element('b', {}, inline(text)) : inline(text),
      element('br', {}),
      inline(feedback),
    ),
  )
  return [
    `${slug}-${lang}-${id}`,
    whole(lang, element('p', {}, inline(prompt)), element('ul', {}, ...items)),
    whole(lang, ...answers, element('hr', {}), paragraphs(lang, ...explanation(quiz, point))),
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
