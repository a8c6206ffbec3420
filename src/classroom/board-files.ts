import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Cell } from '../exports/cell.ts'
import { commaSeparated } from '../exports/comma-separated.ts'
import { findFormat } from '../exports/formats.ts'
import { workbook } from '../exports/workbook.ts'
import { dateIn } from '../languages/time-zone.ts'
import { boardPath } from '../paths.ts'
import type { StoredEvent } from '../scores/event.ts'
import { unavailable } from '../site/errors.tsx'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { attachment } from './attachment.ts'
import { nameOf } from './classroom.ts'
import { download } from './download.tsx'
import { listResults } from './list-results.ts'
import { listTable } from './list-table.ts'
import { responsesCsv } from './responses-csv.ts'
import { resultsTable } from './results-table.ts'
import { shownBy } from './shown-by.ts'
import { unknownClass } from './unknown.tsx'
import { classroomWords } from './words.ts'

/** What a board's owner takes away: its results, and the quiz for other programs. */
export const files = new Hono<SiteEnv>()

files.get('/results.csv', (c) =>
  results(c, 'csv', (shown) => commaSeparated(resultsTable(c.var.quiz, shown))),
)

files.get('/results.xlsx', (c) =>
  results(c, 'xlsx', (shown) => forPeople(c, resultsTable(c.var.quiz, shown))),
)

files.get('/responses.csv', (c) =>
  results(c, 'csv', (shown) => responsesCsv(c.var.quiz, shown), 'responses'),
)

files.get('/list.csv', (c) => scores(c, 'csv', commaSeparated))
files.get('/list.xlsx', (c) => scores(c, 'xlsx', (table) => forPeople(c, table)))

files.get('/export/:format', (c) => {
  const format = findFormat(c.req.param('format'))
  return format ? download(c, c.var.quiz, format) : unknownClass(c)
})

/** A workbook whose sheet says what it is. */
const forPeople = ({ var: { lang } }: Context<SiteEnv>, table: Cell[][]) =>
  workbook(table, lang, { name: classroomWords[lang].table.sheet, readable: true })

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

type Contents = string | Uint8Array<ArrayBuffer>

/** The results as a file. What the board does not show now, no file may. */
function results(
  c: Context<SiteEnv>,
  suffix: keyof typeof types,
  write: (shown: StoredEvent[]) => Contents,
  what = 'results',
) {
  const { lang, owned } = c.var
  const shown = shownBy(c)
  return shown
    ? file(c, suffix, write(shown), what)
    : c.redirect(boardPath(lang, owned.code, owned.key))
}

/** The scores by list number as a file; for a class without a list there is none. */
async function scores(
  c: Context<SiteEnv>,
  suffix: keyof typeof types,
  write: (table: Cell[][]) => Contents,
) {
  const { quiz, owned } = c.var
  const { list } = owned.group
  if (list === undefined) return unknownClass(c)
  if (!owned.events) return unavailable(c)
  return file(c, suffix, write(listTable(quiz, listResults(quiz, list, owned.events))), 'list')
}

/** A file with the class's name and day. */
function file(c: Context<SiteEnv>, suffix: keyof typeof types, contents: Contents, what: string) {
  const { owned } = c.var
  const view = viewOf(c)
  const day = dateIn(owned.group.created, view.timeZone)
  const { file } = classroomWords[view.lang].list
  const name = `${nameOf(view, owned)} ${day}`
  c.set('policy', 'file')
  return c.body(contents, 200, {
    'Content-Type': types[suffix],
    'Content-Disposition': attachment(
      what === 'results' ? name : `${name} ${what === 'list' ? file : what}`,
      `${what}-${owned.code}-${day}`,
      suffix,
    ),
  })
}
