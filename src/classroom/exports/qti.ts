import type { Lang, Point, Quiz } from '../../quiz/quiz.ts'
import { type Dialect, writer } from './dialect.ts'
import { explanation, nameOf } from './explanation.ts'
import { element, inLang, inline } from './markup.ts'
import { manifest } from './qti-manifest.ts'
import { test } from './qti-test.ts'
import { zip } from './zip.ts'

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A content package: the manifest, a test, and an item for each question. */
export function qtiPackage(quiz: Quiz, dialect: Dialect, origin?: string) {
  const items = quiz.points.map((point, index) => ({
    id: point.question.id,
    path: `items/${point.question.id}.xml`,
    xml: item(quiz, point, index, dialect),
  }))
  return zip({
    'imsmanifest.xml': prolog + manifest(quiz, items, dialect, origin),
    'test.xml': prolog + test(quiz, items, dialect),
    ...Object.fromEntries(items.map(({ path, xml }) => [path, prolog + xml])),
  })
}

/** One outcome takes the answer, so that its feedback shows; another shows the explanation always. */
function item(quiz: Quiz, point: Point, index: number, dialect: Dialect): string {
  const { lang } = quiz
  const { id, prompt, choices } = point.question
  const q = writer(dialect)
  const declare = (identifier: string, baseType: string, normalMaximum?: number) => {
    const start = q('defaultValue', {}, q('value', {}, '0'))
    const attributes = { identifier, cardinality: 'single', baseType, normalMaximum }
    return q('outcomeDeclaration', attributes, ...(baseType === 'float' ? [start] : []))
  }
  const set = (identifier: string, value: string) => q('setOutcomeValue', { identifier }, value)
  const feedback = (outcomeIdentifier: string, identifier: string, ...texts: string[]) =>
    q('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, body(texts))
  const body = (texts: string[]) => {
    const content = element('div', attributes(lang), ...texts.map(paragraph))
    return dialect.contentBody ? q('contentBody', {}, content) : content
  }
  return q(
    'assessmentItem',
    {
      ...dialect.root,
      identifier: id,
      title: nameOf(point, index),
      adaptive: 'false',
      timeDependent: 'false',
      'xml:lang': lang,
    },
    q(
      'responseDeclaration',
      { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' },
      q(
        'correctResponse',
        {},
        ...choices.filter(({ correct }) => correct).map((choice) => q('value', {}, choice.id)),
      ),
    ),
    declare('SCORE', 'float', 1),
    declare('FEEDBACK', 'identifier'),
    declare('EXPLANATION', 'identifier'),
    q(
      'itemBody',
      attributes(lang),
      q(
        'choiceInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: 1 },
        q('prompt', {}, inline(prompt, 'xml:lang')),
        ...choices.map(({ id: identifier, text }) =>
          q('simpleChoice', { identifier }, inline(text, 'xml:lang')),
        ),
      ),
    ),
    q(
      'responseProcessing',
      {},
      q(
        'responseCondition',
        {},
        q(
          'responseIf',
          {},
          q(
            'match',
            {},
            q('variable', { identifier: 'RESPONSE' }),
            q('correct', { identifier: 'RESPONSE' }),
          ),
          set('SCORE', q('baseValue', { baseType: 'float' }, '1')),
        ),
      ),
      set('FEEDBACK', q('variable', { identifier: 'RESPONSE' })),
      set('EXPLANATION', q('baseValue', { baseType: 'identifier' }, 'explanation')),
    ),
    ...choices.map((choice) => feedback('FEEDBACK', choice.id, choice.feedback)),
    feedback('EXPLANATION', 'explanation', ...explanation(quiz, point)),
  )
}

const attributes = (lang: Lang) => inLang(lang, 'xml:lang')
const paragraph = (text: string) => element('p', {}, inline(text, 'xml:lang'))
