import type { Lang } from '../../src/languages/languages.ts'
import { invisible } from '../rules/invisible.ts'
import { arabic, latin } from '../rules/letters.ts'
import { european, signs } from '../rules/typing.ts'

/** A text as quiz files have it: no hidden characters, our digits and signs, the other language marked. */
export function inHouseStyle(lang: Lang, text: string): string {
  const clean = european(text.normalize('NFKC'))
    .replace(invisible, '')
    .replaceAll('\u0640', '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
  const foreign = lang === 'ar' ? latin : arabic
  const mark = (words: string) =>
    words.replace(foreign, (found) => `{${lang === 'ar' ? 'en' : 'ar'}:${found}}`)
  if (lang === 'en') return mark(clean)
  return mark(clean)
    .split(/(\{[^{}]*\})/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<!\d)[,;?]|[,;?](?!\d)/g, (sign) => signs[sign] ?? sign),
    )
    .join('')
}

/** The language most of the letters are in. */
export function languageOf(text: string): Lang {
  const count = (script: RegExp) => text.match(script)?.length ?? 0
  return count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu) ? 'ar' : 'en'
}
