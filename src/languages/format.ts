import { type Forms, type Lang, language } from './languages.ts'

/** Made when first asked for: each takes a millisecond or two, which all together would delay the start. */
function each<T>(make: (locale: string) => T): (lang: Lang) => T {
  const made: Partial<Record<Lang, T>> = {}
  return (lang) => {
    made[lang] ??= make(language[lang].locale)
    return made[lang]
  }
}

const numbers = each((locale) => new Intl.NumberFormat(locale))
const dates = each(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
)
const shares = each((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))

/** `Intl` is slow, and a small whole number looks the same in every language. */
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

/** What is shown of a moment: where clocks show what. */
interface Clock {
  day: Intl.DateTimeFormat
  time: Intl.DateTimeFormat
  zone: string
}

const clocks = new Map<string, Clock>()

function clockOf(lang: Lang, timeZone: string): Clock {
  const known = clocks.get(`${lang} ${timeZone}`)
  if (known) return known
  const { locale } = language[lang]
  const named = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'shortGeneric' })
  const clock = {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }),
    zone: named.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  }
  clocks.set(`${lang} ${timeZone}`, clock)
  return clock
}

/** A moment in a time zone: its date, its time of day and the zone's name, apart, since runtimes differ in what they put between. */
export function formatMoment(lang: Lang, ms: number, timeZone: string) {
  const { day, time, zone } = clockOf(lang, timeZone)
  return { day: day.format(ms), time: time.format(ms), zone }
}

/** What a time zone is called: «توقيت مصر». */
export const formatZone = (lang: Lang, timeZone: string): string => clockOf(lang, timeZone).zone

/** A list in words. */
export function formatList(lang: Lang, items: string[]): string {
  const { between, last } = language[lang].joints
  return [items.slice(0, -1).join(between), ...items.slice(-1)].filter(Boolean).join(last)
}

/** A counted thing in words: «سؤال واحد», «سؤالان», «3 أسئلة», «11 سؤالًا». */
export const count = <L extends Lang>(lang: L, value: number, forms: Forms<L>): string =>
  inForm(lang, value, forms, formatNumber(lang, value))

/** So many answers or attempts, or people that the sentence names: «اثنان». */
export const formatCount = (
  lang: Lang,
  value: number,
  what: 'answers' | 'attempts' | 'people',
): string => inForm(lang, value, language[lang].counted[what], formatNumber(lang, value))

/** Where in the article something stands; `places` where it is plain that the article is meant. */
export function formatParagraphs(
  lang: Lang,
  paragraphs: number[],
  what: 'paragraphs' | 'places' = 'paragraphs',
): string {
  const numbers = paragraphs.map((paragraph) => formatNumber(lang, paragraph))
  const forms = language[lang].counted[what]
  return inForm(lang, paragraphs.length, forms, formatList(lang, numbers))
}

function inForm(
  lang: Lang,
  value: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
  shown: string,
): string {
  const form = forms[language[lang].plural(value)] ?? forms.other ?? ''
  return form.replace('#', shown)
}
