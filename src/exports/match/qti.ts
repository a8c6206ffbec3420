import type { MatchQuestion } from '../../kinds/match/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { QtiParts } from '../kind-exports.ts'
import { inline } from '../markup.ts'
import { isAnyRight, judged, rightValues } from '../qti/verdict.ts'
import type { QtiWriter } from '../qti/version.ts'
import { reasons } from './targets.ts'

/** Ids are unique among the items and among the targets, and here have to be among both. */
const itemId = (id: string) => `item-${id}`
const targetId = (id: string) => `target-${id}`

export function qti(question: MatchQuestion, q: QtiWriter, lang: Lang): QtiParts {
  const { prompt, items, targets } = question
  const choice = (identifier: string, text: string, matchMax: number) =>
    q('simpleAssociableChoice', { identifier, matchMax }, inline(text, 'xml:lang'))
  const pairs = items.map(({ id, target }) => `${itemId(id)} ${targetId(target)}`)
  return {
    responses: [
      q(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'multiple', baseType: 'directedPair' },
        ...rightValues(q, pairs),
      ),
    ],
    body: q(
      'matchInteraction',
      // The targets may be written in the order of the items they belong to.
      { responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: items.length },
      q('prompt', {}, inline(prompt, 'xml:lang')),
      q('simpleMatchSet', {}, ...items.map(({ id, text }) => choice(itemId(id), text, 1))),
      q(
        'simpleMatchSet',
        {},
        ...targets.map(({ id, text }) => choice(targetId(id), text, items.length)),
      ),
    ),
    ...judged(q, lang, isAnyRight(q), reasons(question, lang)),
  }
}
