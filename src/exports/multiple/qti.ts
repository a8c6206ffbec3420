import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { QtiParts } from '../kind-exports.ts'
import { choiceInteraction } from '../qti/choice-interaction.ts'
import { isAnyRight, judged, rightValues } from '../qti/verdict.ts'
import type { QtiWriter } from '../qti/version.ts'
import { exportWords } from '../words.ts'

export function qti(question: MultipleQuestion, q: QtiWriter, lang: Lang): QtiParts {
  const { choices } = question
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
    body: choiceInteraction(q, question, 0),
    ...judged(q, lang, isAnyRight(q), reasons),
  }
}
