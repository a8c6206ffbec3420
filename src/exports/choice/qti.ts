import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { QtiParts } from '../kind-exports.ts'
import { inline } from '../markup.ts'
import type { QtiWriter } from '../qti/version.ts'

/** The feedback shown is the one of the choice taken. */
export function qti({ prompt, choices }: ChoiceQuestion, q: QtiWriter): QtiParts {
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
    body: q(
      'choiceInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: 1 },
      q('prompt', {}, inline(prompt, 'xml:lang')),
      ...choices.map(({ id: identifier, text }) =>
        q('simpleChoice', { identifier }, inline(text, 'xml:lang')),
      ),
    ),
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
