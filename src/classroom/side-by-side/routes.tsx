import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { publishedIn } from '../../scores/published.ts'
import { counting } from '../../scores/stretches.ts'
import { readForm } from '../../site/form.ts'
import { type SiteEnv, viewOf } from '../../site/site.ts'
import { nameOf } from '../classroom.ts'
import { type Compared, toldApart } from './compared.ts'
import { most, SideBySidePage } from './page.tsx'
import { type PastedBoard, pastedBoards } from './pasted.ts'

/** Classes side by side. Their keys come in the body of a form, so that no address and no log has them. */
export const sideBySide = new Hono<SiteEnv>()

sideBySide.get('/', (c) => c.html(<SideBySidePage view={viewOf(c)} />))

sideBySide.post('/', async (c) => {
  const { links = '' } = await readForm(c.req.raw)
  const view = viewOf(c)
  const { boards, strange } = pastedBoards(links)
  const problem = boards.length > most ? 'many' : boards.length < 2 ? 'few' : undefined
  if (problem) {
    return c.html(<SideBySidePage {...{ view, typed: links, problem, unknown: strange }} />, 422)
  }
  const opened = await Promise.all(boards.map((board) => openClass(c, board)))
  const classes = toldApart(opened.filter((each) => typeof each !== 'number'))
  const closed = opened.filter((each) => typeof each === 'number')
  const unknown = [...strange, ...closed].sort((a, b) => a - b)
  const status = classes.length === 0 ? 422 : 200
  return c.html(<SideBySidePage {...{ view, typed: links, classes, unknown }} />, status)
})

/** A class as its board shows it; the number of its line where the link opens none. */
async function openClass(
  c: Context<SiteEnv>,
  { code, key, line }: PastedBoard,
): Promise<Compared | number> {
  const owned = await c.var.scores.groups.open(code, key)
  const quiz = owned && (await c.var.site.library.find(owned.group.quiz, c.var.lang))
  if (!quiz) return line
  const { events, group } = owned
  const shown = events && publishedIn(group, counting(events), undefined, events.leftOut)
  return { name: nameOf(viewOf(c), owned), code, quiz, shown: shown ?? [] }
}
