import type { NumberQuestion, Range } from '../../kinds/number/kind.ts'
import type { QtiParts } from '../kind-exports.ts'
import { element, inline } from '../markup.ts'
import { baseValue, graded, response } from '../qti/verdict.ts'
import type { QtiWriter } from '../qti/version.ts'
import { noted } from './told.ts'

export function qti(question: NumberQuestion, q: QtiWriter): QtiParts {
  const { prompt, unit, right, close, feedback } = question
  const isWithin = ({ from, to }: Range) =>
    q(
      'and',
      {},
      q('gte', {}, response(q), baseValue(q, 'float', from)),
      q('lte', {}, response(q), baseValue(q, 'float', to)),
    )
  const field = q('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength: 8 })
  return {
    responses: [
      q(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'single', baseType: 'float' },
        q('correctResponse', {}, q('value', {}, String((right.from + right.to) / 2))),
      ),
    ],
    body:
      element('p', {}, inline(prompt, 'xml:lang')) +
      element('p', {}, field, ' ', inline(unit, 'xml:lang')),
    processing: graded(q, ['right', isWithin(right)], ['close', isWithin(close)], 'far'),
    feedback: (['right', 'close', 'far'] as const).map((identifier) => ({
      identifier,
      texts: [feedback[identifier], ...noted(question)],
    })),
  }
}
