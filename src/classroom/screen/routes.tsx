import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { parseGroupCode } from '../../quiz/group-code.ts'
import { screenKeyOf } from '../../scores/group-secret.ts'
import { parseShown, publishedToClass } from '../../scores/published.ts'
import { counting } from '../../scores/stretches.ts'
import { tooMany, unavailable } from '../../site/errors.tsx'
import { sendPage } from '../../site/send-page.ts'
import { type SiteEnv, viewOf } from '../../site/site.ts'
import { seenOn } from '../classroom.ts'
import { isLookLimited } from '../look-limit.ts'
import { unknownClass } from '../unknown.tsx'
import { JoinScreen } from './join.tsx'
import { QuestionScreen } from './question.tsx'
import type { Screen } from './screen.ts'
import { askedOnly, findPlace, placesOf } from './way.ts'

/** What a class sees on the projector. Its key opens these pages and nothing else. */
export const screenPages = new Hono<SiteEnv>()

screenPages.get('/', async (c) => {
  const screen = await screenAt(c)
  return screen instanceof Response ? screen : sendPage(c, <JoinScreen screen={screen} />)
})

screenPages.get('/:question', async (c) => {
  const screen = await screenAt(c)
  if (screen instanceof Response) return screen
  const { part, show } = c.req.query()
  const place = findPlace(screen.places, c.req.param('question'), part, show)
  return place
    ? sendPage(c, <QuestionScreen {...{ screen, place }} />)
    : sendPage(c, <JoinScreen screen={screen} />)
})

/** The class that an address opens, or the answer where it opens none. */
async function screenAt(c: Context<SiteEnv>): Promise<Screen | Response> {
  const key = c.req.query('key')
  if (await isLookLimited(c, key)) return tooMany(c)
  const code = parseGroupCode(c.req.param('code'))
  const group = code && (await c.var.scores.groups.find(code, 'long'))
  if (group === undefined && code) return unavailable(c)
  if (!code || !group || !key || key !== (await screenKeyOf(group))) return unknownClass(c)
  const quiz = await c.var.site.library.find(group.quiz, c.var.lang)
  if (!quiz) return unknownClass(c)
  c.set('quiz', quiz)
  // To go on to the next question is not to ask for news, and lists nothing.
  const by = c.req.query('now') ? 'person' : 'page'
  const events = await c.var.scores.groups.watch(code, group, by)
  const before = parseShown(c.req.query('seen'))
  const shown = events && publishedToClass(group, counting(events), before, events.leftOut)
  const view = viewOf(c)
  const withheld = group.withheld === true && !group.closed
  const places = withheld ? askedOnly(placesOf(quiz)) : placesOf(quiz)
  return {
    view,
    code,
    key,
    group,
    quiz,
    places,
    withheld,
    events,
    shown,
    seen: seenOn(view, shown, events),
  }
}
