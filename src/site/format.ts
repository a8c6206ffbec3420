import type { Lang } from '../languages/languages.ts'

/** One digit set everywhere: European digits are pinned, since `ar` alone differs by country. */
const locales: Record<Lang, string> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' }

/** Made when first asked for: each takes a millisecond or two, which all together would delay the start. */
function each<T>(make: (locale: string) => T): (lang: Lang) => T {
  const made: Partial<Record<Lang, T>> = {}
  return (lang) => {
    made[lang] ??= make(locales[lang])
    return made[lang]
  }
}

const numbers = each((locale) => new Intl.NumberFormat(locale))
const dates = each(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
)
const cairo = { timeZone: 'Africa/Cairo' }
const days = each((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...cairo }))
const times = each((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...cairo }))
const shares = each((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))

/** `Intl` is slow, and a small whole number looks the same in both languages. */
export const formatNumber = (lang: Lang, value: number) =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : numbers(lang).format(value)

/** A number with at most so many digits after its point. */
export const formatRounded = (lang: Lang, value: number, digits: number) =>
  formatNumber(lang, Number(value.toFixed(digits)) + 0)

/** A share from 0 to 1 in whole percent. */
export const formatShare = (lang: Lang, share: number) => shares(lang).format(share)

/** An ISO 8601 calendar date in words. */
export const formatDate = (lang: Lang, date: string) =>
  dates(lang).format(new Date(`${date}T00:00Z`))

/** The date and the time of day in Cairo, apart: runtimes differ in what they put between the two. */
export const formatMoment = (lang: Lang, ms: number): [date: string, time: string] => [
  days(lang).format(ms),
  times(lang).format(ms),
]

const joints: Record<Lang, [between: string, last: string]> = {
  ar: [' و', ' و'],
  en: [', ', ' and '],
}

/**
 * A list in words, as CLDR's conjunctions have it. Written out, since every question names its
 * paragraphs and the first `Intl.ListFormat` takes more time than all of the page.
 */
export function formatList(lang: Lang, items: string[]): string {
  const [between, last] = joints[lang]
  return [items.slice(0, -1).join(between), ...items.slice(-1)].filter(Boolean).join(last)
}

/** The words for each plural category; `#` stands for the number. Arabic needs all six. */
export type Forms<L extends Lang> = L extends 'ar'
  ? Record<Intl.LDMLPluralRule, string>
  : Record<'one' | 'other', string>

/**
 * CLDR's plural category of a whole number. Written out, since nearly every first page counts
 * something and the first `Intl.PluralRules` takes as long as all of the page.
 */
export function pluralOf(lang: Lang, n: number): Intl.LDMLPluralRule {
  if (n === 1) return 'one'
  if (lang === 'en') return 'other'
  if (n === 0) return 'zero'
  if (n === 2) return 'two'
  if (n % 100 >= 3 && n % 100 <= 10) return 'few'
  return n % 100 >= 11 ? 'many' : 'other'
}

/** A counted thing in words: «سؤال واحد», «سؤالان», «3 أسئلة», «11 سؤالًا». */
export function count<L extends Lang>(lang: L, value: number, forms: Forms<L>): string {
  const known: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms
  const form = known[pluralOf(lang, value)] ?? known.other
  return form.replace('#', formatNumber(lang, value))
}
