import { drawnKind } from '../kinds/drawings.ts'
import { unknown } from '../kinds/kind.ts'
import { kindsWords } from '../kinds/words.ts'
import type { Lang } from '../languages/languages.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'
import type { View } from '../site/site.ts'

/** The verdict on an answer in words: how much is right where that is some of it. */
export function verdictWords(
  lang: Lang,
  { point, response, verdict, parts }: MarkedAnswer,
): string {
  const w = kindsWords[lang].verdict
  const { question } = point
  if (response === unknown) return w.unsure
  if (verdict !== 'partly') return w[verdict]
  const partly = drawnKind(question).partly?.(lang, question, parts)
  if (partly) return partly
  if (parts.length === 1) return w.close
  return w.parts(parts.filter(({ right }) => right).length, parts.length)
}

/** The same in a word or two, for a row of them. Nobody who did not know was wrong. */
export const markWords = ({ lang, words }: View, { response, verdict }: MarkedAnswer) =>
  response === unknown ? kindsWords[lang].unknown : words.step.marks[verdict]
