import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono/tiny'
import { findFormat } from '../exports/formats.ts'
import { boardPath } from '../paths.ts'
import { parseGroupCode } from '../quiz/group-code.ts'
import { parseShown, published } from '../scores/published.ts'
import { readForm } from '../site/form.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { BoardPage } from './board.tsx'
import type { Owned } from './classroom.ts'
import { resultsCsv } from './csv.ts'
import { download } from './download.tsx'
import { ProjectorPage } from './projector.tsx'
import { SheetPage } from './sheet.tsx'
import { unknownClass } from './unknown.tsx'

/** A group's board and what stands below it: each opens with the board's key alone. */
export const board = new Hono<SiteEnv>()

board.use(
  createMiddleware<SiteEnv>(async (c, next) => {
    c.set('keyed', true)
    c.header('Cache-Control', 'private, no-store')
    c.header('X-Robots-Tag', 'noindex, nofollow')
    await next()
  }),
)

board.get('/', async (c) => {
  const owned = await ownedBy(c)
  if (!owned) return unknownClass(c)
  const shown = counted(owned, c)
  const receipt = c.req.query('receipt')
  return c.html(<BoardPage view={viewOf(c)} {...{ owned, shown, receipt }} />)
})

board.post('/', async (c) => {
  const owned = await ownedBy(c)
  if (!owned) return unknownClass(c)
  const { groups } = c.var.scores
  const { action } = await readForm(c.req.raw)
  let { key } = owned
  if (action === 'close') await groups.close(owned)
  else if (action === 'reopen') await groups.reopen(owned)
  else if (action === 'new-key') key = await groups.changeKey(owned)
  return c.redirect(boardPath(c.var.lang, owned.code, key), 303)
})

board.get('/results.csv', async (c) => {
  const owned = await ownedBy(c)
  if (!owned) return unknownClass(c)
  const shown = counted(owned, c)
  // What the board does not show now, no file may.
  if (!shown) return c.redirect(boardPath(c.var.lang, owned.code, owned.key))
  c.set('policy', 'file')
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="results.csv"')
  return c.body(resultsCsv(owned.quiz, shown))
})

board.get('/projector', async (c) => {
  const owned = await ownedBy(c)
  return owned ? c.html(<ProjectorPage view={viewOf(c)} owned={owned} />) : unknownClass(c)
})

for (const kind of ['worksheet', 'answers'] as const) {
  board.get(`/${kind}`, async (c) => {
    const owned = await ownedBy(c)
    return owned ? c.html(<SheetPage view={viewOf(c)} {...{ owned, kind }} />) : unknownClass(c)
  })
}

board.get('/export/:format', async (c) => {
  const owned = await ownedBy(c)
  const format = findFormat(c.req.param('format'))
  return owned && format ? download(c, owned.quiz, format) : unknownClass(c)
})

/** The group of this address, for whoever has its key. */
async function ownedBy(c: Context<SiteEnv>): Promise<Owned | undefined> {
  const code = parseGroupCode(c.req.param('code'))
  const key = c.req.query('key') ?? ''
  const opened = code && (await c.var.scores.groups.open(code, key))
  const quiz = opened && (await c.var.site.library.find(opened.group.quiz, c.var.lang))
  if (!quiz) return undefined
  c.set('quiz', quiz)
  return { ...opened, quiz }
}

/** The attempts this view may show: the one it follows is named by the form that asked for it. */
function counted({ group, events }: Owned, c: Context<SiteEnv>) {
  return events && published(events.attempts, group.closed, parseShown(c.req.query('seen')))
}
