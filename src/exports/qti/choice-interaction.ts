import type { Choice } from '../../kinds/choice/kind.ts'
import { inline } from '../markup.ts'
import type { QtiWriter } from './version.ts'

/** @param maxChoices how many can be taken; 0 for any number */
export const choiceInteraction = (
  q: QtiWriter,
  { prompt, choices }: { prompt: string; choices: Choice[] },
  maxChoices: 0 | 1,
) =>
  q(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices },
    q('prompt', {}, inline(prompt, 'xml:lang')),
    ...choices.map(({ id: identifier, text }) =>
      q('simpleChoice', { identifier }, inline(text, 'xml:lang')),
    ),
  )
