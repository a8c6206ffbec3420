import { unknown } from '../kinds/kind.ts'
import { kindsWords } from '../kinds/words.ts'
import type { Lang } from '../languages/languages.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'

/** The verdict on an answer in words: how many parts are right where that is some of several. */
export function verdictWords(
  lang: Lang,
  { response, verdict, parts }: Pick<MarkedAnswer, 'response' | 'verdict' | 'parts'>,
): string {
  const w = kindsWords[lang].verdict
  if (response === unknown) return w.unsure
  if (verdict !== 'partly') return w[verdict]
  if (parts.length === 1) return w.close
  return w.parts(parts.filter(({ right }) => right).length, parts.length)
}
