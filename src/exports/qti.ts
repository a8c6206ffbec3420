import type { Lang } from '../languages/languages.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
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

/**
 * An outcome takes the answer, so that its feedback shows. The explanation follows in the same box: as
 * feedback of its own it would be a second one over the first.
 */
function item(quiz: Quiz, point: Point, index: number, dialect: Dialect): string {
  const { lang } = quiz
  const { id, prompt, choices } = point.question
  const q = writer(dialect)
  const declare = (identifier: string, baseType: string, start?: string, normalMaximum?: number) =>
    q(
      'outcomeDeclaration',
      { identifier, cardinality: 'single', baseType, normalMaximum },
      ...(start ? [q('defaultValue', {}, q('value', {}, start))] : []),
    )
  const set = (identifier: string, value: string) => q('setOutcomeValue', { identifier }, value)
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
    declare('SCORE', 'float', '0', 1),
    declare('MAXSCORE', 'float', '1'),
    declare('FEEDBACK', 'identifier'),
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
    ),
    ...choices.map(({ id: identifier, feedback }) =>
      q(
        'modalFeedback',
        { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
        body([feedback, ...explanation(quiz, point)]),
      ),
    ),
  )
}

const attributes = (lang: Lang) => inLang(lang, 'xml:lang')
const paragraph = (text: string) => element('p', {}, inline(text, 'xml:lang'))
