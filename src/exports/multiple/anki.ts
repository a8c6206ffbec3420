import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { anki as choices } from '../choice/anki.ts'
import type { CardSides } from '../kind-exports.ts'
import { element } from '../markup.ts'
import { multipleWords } from './words.ts'

/** As one right choice, and that there can be more. */
export function anki(question: MultipleQuestion, lang: Lang): CardSides {
  const { front, back } = choices(question)
  return { front: element('p', {}, multipleWords[lang].hint) + front, back }
}
