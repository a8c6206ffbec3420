import type { NumberQuestion, Range } from '../../kinds/number/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { element } from '../markup.ts'
import { htmlText, line, xmlText } from '../moodle-xml-text.ts'
import { accepted, hint, noted } from './told.ts'

/** The first answer that a number is near enough to says what it earns; `*` is any other. */
export const moodleXml: MoodleXmlQuestion<NumberQuestion> = {
  type: 'numerical',
  hint,
  reasons: noted,
  answers: (question, lang) => [
    ...accepted(question).map(({ range, share, feedback }) =>
      answer(lang, 100 * share, ...around(range), feedback),
    ),
    answer(lang, 0, '*', 0, question.feedback.far),
    // No unit is asked for.
    line('showunits', {}, '3'),
  ],
}

/** A sum without what doubles add to it. */
const exact = (value: number) => Number(value.toPrecision(12))

/** The middle of a range, and how far from it its ends are. */
const around = ({ from, to }: Range): [middle: string, tolerance: number] => [
  String(exact((from + to) / 2)),
  exact((to - from) / 2),
]

const answer = (lang: Lang, fraction: number, text: string, tolerance: number, feedback: string) =>
  line(
    'answer',
    { fraction, format: 'plain_text' },
    xmlText(text),
    element('feedback', { format: 'html' }, htmlText(lang, feedback)),
    element('tolerance', {}, String(tolerance)),
  )
