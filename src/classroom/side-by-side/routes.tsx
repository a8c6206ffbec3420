import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Group } from '../../scores/group.ts'
import { publishedIn } from '../../scores/published.ts'
import { StoreFailed } from '../../scores/store.ts'
import { counting } from '../../scores/stretches.ts'
import { readForm } from '../../site/form.ts'
import { sendPage } from '../../site/send-page.ts'
import { type SiteEnv, viewOf } from '../../site/site.ts'
import { nameOf } from '../classroom.ts'
import { isLookLimited } from '../look-limit.ts'
import { type Compared, toldApart } from './compared.ts'
import { most, SideBySidePage } from './page.tsx'
import { type PastedBoard, pastedBoards } from './pasted.ts'

/** Classes side by side. Their keys come in the body of a form, so that no address and no log has them. */
export const sideBySide = new Hono<SiteEnv>()

sideBySide.get('/', (c) => sendPage(c, <SideBySidePage view={viewOf(c)} />))

sideBySide.post('/', async (c) => {
  const { links = '' } = await readForm(c.req.raw)
  const view = viewOf(c)
  const { boards, strange } = pastedBoards(links)
  const problem = boards.length > most ? 'many' : boards.length < 2 ? 'few' : undefined
  if (problem) {
    return sendPage(
      c,
      <SideBySidePage {...{ view, typed: links, problem, unknown: strange }} />,
      422,
    )
  }
  const looks = await Promise.all(boards.map(({ key }) => isLookLimited(c, key)))
  if (looks.includes(true)) {
    const page = <SideBySidePage {...{ view, typed: links }} isLimited />
    return sendPage(c, page, 429, { 'Retry-After': '60' })
  }
  const opened = await Promise.all(boards.map((board) => openClass(c, board)))
  const linesOf = (what: 'unknown' | 'failed') =>
    boards.flatMap(({ line }, i) => (opened[i] === what ? [line] : []))
  const all = opened.filter((each) => typeof each !== 'string')
  const classes = toldApart([...new Map(all.map((each) => [each.code, each])).values()])
  const unknown = [...strange, ...linesOf('unknown')].sort((a, b) => a - b)
  const failed = linesOf('failed')
  const status = classes.length > 0 ? 200 : failed.length > 0 ? 503 : 422
  return sendPage(
    c,
    <SideBySidePage {...{ view, typed: links, classes, unknown, failed }} />,
    status,
  )
})

/** A class as its board shows it; or why there is none: its link opens no board, or the store failed. */
async function openClass(
  c: Context<SiteEnv>,
  { code, key }: PastedBoard,
): Promise<Compared | 'unknown' | 'failed'> {
  try {
    const owned = await c.var.scores.groups.open(code, key)
    const quiz = owned && (await findQuiz(c, owned.group))
    if (!quiz) return 'unknown'
    const { events, group } = owned
    const shown = events && publishedIn(group, counting(events), undefined, events.leftOut)
    return { name: nameOf(viewOf(c), owned), code, quiz, shown, isListed: group.list !== undefined }
  } catch (error) {
    if (!(error instanceof StoreFailed)) throw error
    console.error('A board among others needed the scores', error)
    return 'failed'
  }
}

/** In the language of the page, or else in the one that its class has it in. */
async function findQuiz(c: Context<SiteEnv>, { quiz, lang }: Group) {
  const { library } = c.var.site
  return (await library.find(quiz, c.var.lang)) ?? library.find(quiz, lang)
}
