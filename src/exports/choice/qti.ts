import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { QtiParts } from '../kind-exports.ts'
import { choiceInteraction } from '../qti/choice-interaction.ts'
import type { QtiWriter } from '../qti/version.ts'

/** The feedback shown is the one of the choice taken. */
export function qti(question: ChoiceQuestion, q: QtiWriter): QtiParts {
  const { choices } = question
  const response = q('variable', { identifier: 'RESPONSE' })
  const set = (identifier: string, value: string) => q('setOutcomeValue', { identifier }, value)
  const right = choices.filter(({ correct }) => correct)
  return {
    responses: [
      q(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' },
        q('correctResponse', {}, ...right.map(({ id }) => q('value', {}, id))),
      ),
    ],
    body: choiceInteraction(q, question, 1),
    processing: [
      q(
        'responseCondition',
        {},
        q(
          'responseIf',
          {},
          q('match', {}, response, q('correct', { identifier: 'RESPONSE' })),
          set('SCORE', q('baseValue', { baseType: 'float' }, '1')),
        ),
      ),
      set('FEEDBACK', response),
    ],
    feedback: choices.map(({ id, feedback }) => ({ identifier: id, texts: [feedback] })),
  }
}
