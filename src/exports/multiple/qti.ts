import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { QtiParts } from '../kind-exports.ts'
import { inline } from '../markup.ts'
import { isAnyRight, judged, rightValues } from '../qti/verdict.ts'
import type { QtiWriter } from '../qti/version.ts'
import { exportWords } from '../words.ts'

export function qti({ prompt, choices }: MultipleQuestion, q: QtiWriter, lang: Lang): QtiParts {
  const right = choices.filter(({ correct }) => correct).map(({ id }) => id)
  const reasons = choices.map(({ text, feedback }) => exportWords[lang].because(text, feedback))
  return {
    responses: [
      q(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'multiple', baseType: 'identifier' },
        ...rightValues(q, right),
      ),
    ],
    body: q(
      'choiceInteraction',
      // Any number of them.
      { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: 0 },
      q('prompt', {}, inline(prompt, 'xml:lang')),
      ...choices.map(({ id: identifier, text }) =>
        q('simpleChoice', { identifier }, inline(text, 'xml:lang')),
      ),
    ),
    ...judged(q, lang, isAnyRight(q), reasons),
  }
}
