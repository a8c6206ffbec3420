import type { Lang } from '../quiz/quiz.ts'

/** One digit set everywhere: European digits are pinned, since `ar` alone differs by country. */
const locales: Record<Lang, string> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' }

const each = <T>(make: (locale: string) => T): Record<Lang, T> => ({
  ar: make(locales.ar),
  en: make(locales.en),
})

const plurals = each((locale) => new Intl.PluralRules(locale))
const numbers = each((locale) => new Intl.NumberFormat(locale))
const dates = each(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
)
const cairo = { timeZone: 'Africa/Cairo' }
const days = each((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...cairo }))
const times = each((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...cairo }))
const shares = each((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
const lists = each((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** `Intl` is slow, and a small whole number looks the same in both languages. */
export const formatNumber = (lang: Lang, value: number) =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : numbers[lang].format(value)

/** A number with at most so many digits after its point. */
export const formatRounded = (lang: Lang, value: number, digits: number) =>
  formatNumber(lang, Number(value.toFixed(digits)) + 0)

/** A share from 0 to 1 in whole percent. */
export const formatShare = (lang: Lang, share: number) => shares[lang].format(share)

/** An ISO 8601 calendar date in words. */
export const formatDate = (lang: Lang, date: string) =>
  dates[lang].format(new Date(`${date}T00:00Z`))

/** The date and the time of day in Cairo, apart: runtimes differ in what they put between the two. */
export const formatMoment = (lang: Lang, ms: number): [date: string, time: string] => [
  days[lang].format(ms),
  times[lang].format(ms),
]

const listed = new Map<string, string>()

/** The few lists there are, of paragraphs, come at every page: each is put together once. */
export function formatList(lang: Lang, items: string[]): string {
  const key = `${lang} ${items}`
  const known = listed.get(key) ?? lists[lang].format(items)
  listed.set(key, known)
  return known
}

/** The words for each plural category; `#` stands for the number. Arabic needs all six. */
export type Forms<L extends Lang> = L extends 'ar'
  ? Record<Intl.LDMLPluralRule, string>
  : Record<'one' | 'other', string>

/** A counted thing in words: «سؤال واحد», «سؤالان», «3 أسئلة», «11 سؤالًا». */
export function count<L extends Lang>(lang: L, value: number, forms: Forms<L>): string {
  const known: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms
  const form = known[plurals[lang].select(value)] ?? known.other
  return form.replace('#', formatNumber(lang, value))
}
