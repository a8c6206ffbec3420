import type { NumberQuestion } from '../../kinds/number/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import type { CardSides } from '../kind-exports.ts'
import { element, inline } from '../markup.ts'
import { hint, told } from './told.ts'
import { numberWords } from './words.ts'

/** In front the unit, behind the right number, and what is said to it and to others. */
export function anki(question: NumberQuestion, lang: Lang): CardSides {
  const { right, unit } = question
  const p = (...inside: string[]) => element('p', {}, ...inside)
  const answer = p(element('b', {}, inline(numberWords[lang].range(right, unit))))
  const texts = told(question, lang).map((text) => p(inline(text)))
  return { front: p(inline(hint(question, lang))), back: answer + texts.join('') }
}
