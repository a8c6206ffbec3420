import type { Choice } from '../../kinds/choice/kind.ts'
import type { CardSides } from '../kind-exports.ts'
import { element, inline } from '../markup.ts'

/** In front the choices, behind each of them with its reason, the right one first. */
export function anki({ choices }: { choices: Choice[] }): CardSides {
  const items = choices.map(({ text }) => element('li', {}, inline(text)))
  const answers = choices
    .toSorted((a, b) => Number(b.correct) - Number(a.correct))
    .map(({ text, correct, feedback }) =>
      element(
        'p',
        {},
        correct ? element('b', {}, inline(text)) : inline(text),
        element('br', {}),
        inline(feedback),
      ),
    )
  return { front: element('ul', {}, ...items), back: answers.join('') }
}
