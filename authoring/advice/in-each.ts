import { type Lang, languages } from '../../src/languages/languages.ts'
import { remembering } from '../remembering.ts'

/** Reads texts by what is made once for their language, and each text once. */
export function inEach<Result>(reader: (lang: Lang) => (text: string) => Result) {
  const readers = Object.fromEntries(
    languages.map((lang) => [lang, remembering(reader(lang))]),
  ) as Record<Lang, (text: string) => Result>
  return (lang: Lang, text: string): Result => readers[lang](text)
}
