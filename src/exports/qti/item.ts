import type { Lang } from '../../languages/languages.ts'
import type { Point, Quiz } from '../../quiz/quiz.ts'
import { writerFor } from '../by-kind.ts'
import { explanation, questionName } from '../explanation.ts'
import { element, inLang, inline } from '../markup.ts'
import { type QtiVersion, writerOf } from './version.ts'

/**
 * An outcome says which feedback shows. The explanation follows in the same box: as feedback of its own
 * it would be a second one over the first.
 */
export function assessmentItem(
  quiz: Quiz,
  point: Point,
  index: number,
  version: QtiVersion,
): string {
  const { lang } = quiz
  const { question } = point
  const q = writerOf(version)
  const { responses, outcomes, body, processing, feedback } = writerFor('qti', question)(
    question,
    q,
    lang,
  )
  const declare = (identifier: string, baseType: string, start?: string, normalMaximum?: number) =>
    q(
      'outcomeDeclaration',
      { identifier, cardinality: 'single', baseType, normalMaximum },
      ...(start ? [q('defaultValue', {}, q('value', {}, start))] : []),
    )
  const shown = (texts: string[]) => {
    const content = element('div', attributes(lang), ...texts.map(paragraph))
    return version.contentBody ? q('contentBody', {}, content) : content
  }
  return q(
    'assessmentItem',
    {
      ...version.root,
      identifier: question.id,
      title: questionName(point, index),
      adaptive: 'false',
      timeDependent: 'false',
      'xml:lang': lang,
    },
    ...responses,
    declare('SCORE', 'float', '0', 1),
    declare('MAXSCORE', 'float', '1'),
    declare('FEEDBACK', 'identifier'),
    ...(outcomes ?? []),
    q('itemBody', attributes(lang), body),
    q('responseProcessing', {}, ...processing),
    ...feedback.map(({ identifier, texts }) =>
      q(
        'modalFeedback',
        { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
        shown([...texts, ...explanation(quiz, point)]),
      ),
    ),
  )
}

const attributes = (lang: Lang) => inLang(lang, 'xml:lang')
const paragraph = (text: string) => element('p', {}, inline(text, 'xml:lang'))
