import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { commaSeparated } from '../exports/comma-separated.ts'
import { findFormat } from '../exports/formats.ts'
import { type Cell, workbook } from '../exports/workbook.ts'
import { dateIn } from '../languages/time-zone.ts'
import { boardPath } from '../paths.ts'
import type { StoredEvent } from '../scores/event.ts'
import { parseShown, publishedIn } from '../scores/published.ts'
import { counting, stretchesIn } from '../scores/stretches.ts'
import { unavailable } from '../site/errors.tsx'
import { readForm } from '../site/form.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { attachment } from './attachment.ts'
import { AttemptsPage } from './attempts.tsx'
import { BoardPage } from './board.tsx'
import { nameOf, seenOn } from './classroom.ts'
import { DeletedPage, DeletePage } from './delete.tsx'
import { download } from './download.tsx'
import { KeepPage } from './keep.tsx'
import { listResults } from './list-results.ts'
import { listTable } from './list-table.ts'
import { owned } from './owned.ts'
import { AnswerKeyPage } from './paper/answer-key.tsx'
import { responsesCsv } from './responses-csv.ts'
import { resultsTable } from './results-table.ts'
import { unknownClass } from './unknown.tsx'

/** A group's board and what stands below it: each opens with the board's key alone. */
export const board = new Hono<SiteEnv>()

board.use(owned)

board.get('/', (c) => {
  const { receipt, sort } = c.req.query()
  const { owned } = c.var
  const view = viewOf(c)
  const shown = shownBy(c)
  const props = { view, owned, shown, seen: seenOn(view, shown, owned.events) }
  return c.html(
    <BoardPage {...props} receipt={receipt} sort={sort === 'order' ? 'order' : 'missed'} />,
  )
})

board.post('/close', async (c) => {
  await c.var.scores.groups.close(c.var.owned)
  return toBoard(c)
})

board.post('/reopen', async (c) => {
  await c.var.scores.groups.reopen(c.var.owned)
  return toBoard(c)
})

board.post('/key', async (c) => toBoard(c, await c.var.scores.groups.changeKey(c.var.owned)))

board.get('/keep', (c) => c.html(<KeepPage view={viewOf(c)} owned={c.var.owned} />))

board.get('/attempts', (c) => c.html(<AttemptsPage view={viewOf(c)} owned={c.var.owned} />))

board.post('/attempts/leave-out', (c) => setLeftOut(c, true))
board.post('/attempts/take-back', (c) => setLeftOut(c, false))

board.get('/delete', (c) => c.html(<DeletePage view={viewOf(c)} owned={c.var.owned} />))

board.post('/delete', async (c) => {
  await c.var.scores.groups.remove(c.var.owned)
  return c.html(<DeletedPage view={viewOf(c)} owned={c.var.owned} />)
})

board.get('/results.csv', (c) =>
  results(c, 'csv', (shown) => commaSeparated(resultsTable(c.var.quiz, shown))),
)

board.get('/results.xlsx', (c) =>
  results(c, 'xlsx', (shown) => workbook(resultsTable(c.var.quiz, shown), c.var.lang)),
)

board.get('/responses.csv', (c) =>
  results(c, 'csv', (shown) => responsesCsv(c.var.quiz, shown), 'responses'),
)

board.get('/list.csv', (c) => marks(c, 'csv', commaSeparated))
board.get('/list.xlsx', (c) => marks(c, 'xlsx', (table) => workbook(table, c.var.lang)))

board.get('/answers', (c) => c.html(<AnswerKeyPage view={viewOf(c)} owned={c.var.owned} />))

board.get('/export/:format', (c) => {
  const format = findFormat(c.req.param('format'))
  return format ? download(c, c.var.quiz, format) : unknownClass(c)
})

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

/** The marks by list number as a file; for a class without a list there is none. */
function marks(
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
  const name = `${nameOf(view, owned)} ${day}`
  c.set('policy', 'file')
  return c.body(contents, 200, {
    'Content-Type': types[suffix],
    'Content-Disposition': attachment(
      what === 'results' ? name : `${name} ${what}`,
      `${what}-${owned.code}-${day}`,
      suffix,
    ),
  })
}

/** Leaves a stretch out that may be, or takes one back that was; what is neither any more changes nothing. */
async function setLeftOut(c: Context<SiteEnv>, out: boolean) {
  const { owned } = c.var
  const { from, to } = await readForm(c.req.raw)
  const some = owned.events ? (out ? stretchesIn(owned.events) : owned.events.leftOut) : []
  const stretch = some.find((each) => each.from === from && each.to === to)
  if (stretch) await c.var.scores.groups.leaveOut(owned, stretch, out)
  return c.redirect(boardPath(c.var.lang, owned.code, owned.key, '/attempts'), 303)
}

const toBoard = (c: Context<SiteEnv>, key = c.var.owned.key) =>
  c.redirect(boardPath(c.var.lang, c.var.owned.code, key), 303)

/** The attempts this view may show: the one it follows is named by the form that asked for it. */
function shownBy(c: Context<SiteEnv>) {
  const { group, events } = c.var.owned
  if (!events) return undefined
  const before = parseShown(c.req.query('seen'))
  return publishedIn(group, counting(events), before, events.leftOut)
}
