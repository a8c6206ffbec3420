import { exportWords } from '../../src/exports/words.ts'
import { type Lang, parseLang } from '../../src/languages/languages.ts'
import type { Draft } from './draft.ts'

/** What only files of our own making say. */
interface Own {
  id?: string
  source?: { title: string; date: string }
  /** The article's paragraphs, counted from 1. */
  paragraphs?: number[]
}

/** The language of a draft from a file that we have written ourselves; `undefined` for any other. */
export function langOfOwn({ id }: Draft): Lang | undefined {
  const [, code] = id.match(/^([a-z]+)-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/) ?? []
  return parseLang(code)
}

/** A draft from a file that we have written ourselves, as it was before; any other stays as it is. */
export function asWritten(draft: Draft): Draft & { own: Own } {
  const lang = langOfOwn(draft)
  if (!lang) return { ...draft, own: {} }
  const id = draft.id.slice(lang.length + 1)
  const said = draft.explanation.split('\n\n')
  const where = sourceIn(said.at(-1) ?? '', exportWords[lang].where)
  return {
    ...draft,
    name: draft.name.replace(/^\d\d+ /, ''),
    explanation: (where ? said.slice(0, -1) : said).join('\n\n'),
    own: { id, ...where },
  }
}

type Where = (typeof exportWords)[Lang]['where']

/** The source that a sentence of our exports names: the one from which they write that very sentence. */
function sourceIn(said: string, where: Where): Own | undefined {
  const [, title = '', year, after = ''] = said.match(/[«“](.*)[»”]\D*\d+\D+(\d{4})(.*)$/s) ?? []
  if (!year) return undefined
  const paragraphs = after.match(/\d+/g)?.map(Number) ?? []
  const date = daysOf(Number(year)).find(
    (day) => where({ title, date: day, publisher: null, url: null }, paragraphs) === said,
  )
  return date === undefined ? undefined : { source: { title, date }, paragraphs }
}

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10),
  )
