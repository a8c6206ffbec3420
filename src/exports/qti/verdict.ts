import type { Lang } from '../../languages/languages.ts'
import type { QtiParts } from '../kind-exports.ts'
import { exportWords } from '../words.ts'
import type { QtiWriter } from './version.ts'

export const baseValue = (q: QtiWriter, baseType: string, value: string | number) =>
  q('baseValue', { baseType }, String(value))

export const response = (q: QtiWriter) => q('variable', { identifier: 'RESPONSE' })

/** That the response is the right one, in all its parts. */
const isCorrect = (q: QtiWriter) =>
  q('match', {}, response(q), q('correct', { identifier: 'RESPONSE' }))

/** The right values of a response of several parts, and a point for each, by which `isAnyRight` knows one. */
export const rightValues = (q: QtiWriter, values: string[]) => [
  q('correctResponse', {}, ...values.map((value) => q('value', {}, value))),
  q(
    'mapping',
    { defaultValue: 0 },
    ...values.map((mapKey) => q('mapEntry', { mapKey, mappedValue: 1 })),
  ),
]

export const isAnyRight = (q: QtiWriter) =>
  q('gt', {}, q('mapResponse', { identifier: 'RESPONSE' }), baseValue(q, 'float', 0))

/** SCORE is 1 where the first condition holds; FEEDBACK is the first identifier whose condition does, else the last. */
export function graded(
  q: QtiWriter,
  [right, isRight]: [identifier: string, condition: string],
  [between, isBetween]: [identifier: string, condition: string],
  otherwise: string,
): string[] {
  const set = (identifier: string, baseType: string, value: string | number) =>
    q('setOutcomeValue', { identifier }, baseValue(q, baseType, value))
  const says = (identifier: string) => set('FEEDBACK', 'identifier', identifier)
  return [
    q(
      'responseCondition',
      {},
      q('responseIf', {}, isRight, set('SCORE', 'float', 1), says(right)),
      q('responseElseIf', {}, isBetween, says(between)),
      q('responseElse', {}, says(otherwise)),
    ),
  ]
}

/** Right, partly right or not, and the reasons for all parts after that. */
export const judged = (
  q: QtiWriter,
  lang: Lang,
  isPartly: string,
  reasons: string[],
): Pick<QtiParts, 'processing' | 'feedback'> => ({
  processing: graded(q, ['right', isCorrect(q)], ['partly', isPartly], 'wrong'),
  feedback: (['right', 'partly', 'wrong'] as const).map((identifier) => ({
    identifier,
    texts: [exportWords[lang].verdict[identifier], ...reasons],
  })),
})
