import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { boardPath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { stretchesIn } from '../scores/stretches.ts'
import { readForm } from '../site/form.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { AttemptsPage } from './attempts.tsx'
import { BoardPage } from './board.tsx'
import { files } from './board-files.ts'
import { type Owned, seenOn } from './classroom.ts'
import { closingOf, stateOf, type WrongClosing } from './closing-form.tsx'
import { parseClosing } from './closing-time.ts'
import { DeletedPage, DeletePage } from './delete.tsx'
import { KeepPage } from './keep.tsx'
import { owned } from './owned.ts'
import { AnswerKeyPage } from './paper/answer-key.tsx'
import { shownBy } from './shown-by.ts'

/** A group's board and what stands below it: each opens with the board's key alone. */
export const board = new Hono<SiteEnv>()

board.use(owned)

board.get('/', (c) => boardPage(c))

board.post('/close', async (c) => {
  await c.var.scores.groups.closeAt(c.var.owned, Date.now())
  return toBoard(c)
})

board.post('/reopen', async (c) => {
  const { owned } = c.var
  if (!owned.group.closed && !isOpenUntil(owned, null)) return notTaken(c, 'changed')
  await c.var.scores.groups.closeAt(owned, null)
  return toBoard(c)
})

board.post('/closing', async (c) => {
  const { owned, scores } = c.var
  const { closes, hour, was = stateOf(owned) } = await readForm(c.req.raw)
  const { timeZone } = viewOf(c)
  // An empty day has it never close: what did not arrive whole says nothing.
  if (closes === undefined || hour === undefined) return notTaken(c, 'incomplete')
  const typed = { closes, hour }
  const moment = parseClosing(typed, timeZone, Date.now(), owned.group.expires)
  if (was !== stateOf(owned) && !isOpenUntil(owned, moment)) return notTaken(c, 'changed')
  if (typeof moment === 'string') return boardPage(c, { typed, problem: moment })
  await scores.groups.closeAt(owned, moment)
  return toBoard(c)
})

board.post('/key', async (c) => {
  const key = await c.var.scores.groups.changeKey(c.var.owned)
  const moved: Fields = [['moved', 'yes']]
  return c.redirect(boardPath(c.var.lang, c.var.owned.code, key, '', moved), 303)
})

// A page that answered one of these forms leaves its address behind, to be loaded again.
board.on('GET', ['/close', '/reopen', '/closing', '/key'], (c) => toBoard(c))
board.on('GET', ['/attempts/leave-out', '/attempts/take-back'], (c) => toBoard(c, '/attempts'))

board.get('/keep', (c) => sendPage(c, <KeepPage view={viewOf(c)} owned={c.var.owned} />))

board.get('/attempts', (c) => sendPage(c, <AttemptsPage view={viewOf(c)} owned={c.var.owned} />))

board.post('/attempts/leave-out', (c) => setLeftOut(c, true))
board.post('/attempts/take-back', (c) => setLeftOut(c, false))

board.get('/delete', (c) => sendPage(c, <DeletePage view={viewOf(c)} owned={c.var.owned} />))

board.post('/delete', async (c) => {
  await c.var.scores.groups.remove(c.var.owned)
  return sendPage(c, <DeletedPage view={viewOf(c)} owned={c.var.owned} />)
})

board.route('/', files)

board.get('/answers', (c) => sendPage(c, <AnswerKeyPage view={viewOf(c)} owned={c.var.owned} />))

/** The board; where what was sent to say when the class closes is not taken, with what was typed. */
function boardPage(c: Context<SiteEnv>, wrong?: WrongClosing) {
  const { receipt, sort, moved } = c.req.query()
  const { owned, lang } = c.var
  const view = viewOf(c, wrong && boardPath(lang, owned.code, owned.key))
  const shown = shownBy(c)
  const props = { view, owned, shown, seen: seenOn(view, shown, owned.events), receipt, wrong }
  return sendPage(
    c,
    <BoardPage {...props} sort={sort === 'order' ? 'order' : 'missed'} isMoved={moved === 'yes'} />,
    wrong ? 422 : 200,
  )
}

/** Whether it is as was asked already, as after a second press of the same button. */
const isOpenUntil = ({ group }: Owned, moment: unknown) => !group.closed && group.closes === moment

/** The board, with the closing as it is and what was wrong with the form as a whole. */
function notTaken(c: Context<SiteEnv>, problem: WrongClosing['problem']) {
  return boardPage(c, { typed: closingOf(c.var.owned, viewOf(c).timeZone), problem })
}

/** Leaves a stretch out that may be, or takes one back that was; what is neither any more changes nothing. */
async function setLeftOut(c: Context<SiteEnv>, out: boolean) {
  const { owned } = c.var
  const { from, to } = await readForm(c.req.raw)
  const some = owned.events ? (out ? stretchesIn(owned.events) : owned.events.leftOut) : []
  const stretch = some.find((each) => each.from === from && each.to === to)
  if (stretch) await c.var.scores.groups.leaveOut(owned, stretch, out)
  return toBoard(c, '/attempts')
}

const toBoard = (c: Context<SiteEnv>, below = '') =>
  c.redirect(boardPath(c.var.lang, c.var.owned.code, c.var.owned.key, below), 303)
