import type { OrderQuestion } from '../../kinds/order/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { QtiParts } from '../kind-exports.ts'
import { inline } from '../markup.ts'
import { baseValue, judged, response } from '../qti/verdict.ts'
import type { QtiWriter } from '../qti/version.ts'
import { inOrder, reasons } from './in-order.ts'

/**
 * An item in its place makes it partly right. The places are outcomes that never change: a player of
 * 3.0 that takes them from variables alone does not read a plain number there.
 */
export function qti(question: OrderQuestion, q: QtiWriter, lang: Lang): QtiParts {
  const { prompt, items } = question
  const right = inOrder(question)
  const variable = (place: number) => `PLACE${place}`
  const isInPlace = right.map(({ id, place }) =>
    q('match', {}, q('index', { n: variable(place) }, response(q)), baseValue(q, 'identifier', id)),
  )
  return {
    responses: [
      q(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'ordered', baseType: 'identifier' },
        q('correctResponse', {}, ...right.map(({ id }) => q('value', {}, id))),
      ),
    ],
    outcomes: right.map(({ place }) =>
      q(
        'outcomeDeclaration',
        { identifier: variable(place), cardinality: 'single', baseType: 'integer' },
        q('defaultValue', {}, q('value', {}, String(place))),
      ),
    ),
    body: q(
      'orderInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'false' },
      q('prompt', {}, inline(prompt, 'xml:lang')),
      ...items.map(({ id: identifier, text }) =>
        q('simpleChoice', { identifier }, inline(text, 'xml:lang')),
      ),
    ),
    ...judged(q, lang, q('or', {}, ...isInPlace), reasons(question, lang)),
  }
}
