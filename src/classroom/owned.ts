import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { parseGroupCode } from '../quiz/group-code.ts'
import { screenKeyOf } from '../scores/group-secret.ts'
import { tooMany } from '../site/errors.tsx'
import { keepPrivate } from '../site/headers.ts'
import type { SiteEnv } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { isLookLimited } from './look-limit.ts'
import { unknownClass } from './unknown.tsx'

declare module 'hono' {
  interface ContextVariableMap {
    /** Below a board: the group that its address opens. */
    owned: Owned
  }
}

/** For addresses with a key in them. */
export const keyed = createMiddleware<SiteEnv>(async (c, next) => {
  c.set('keyed', true)
  keepPrivate(c)
  await next()
})

/** Opens the group of this address for whoever has the key to its board; for everybody else there is none. */
export const owned = createMiddleware<SiteEnv>(async (c, next) => {
  if (await isLookLimited(c, c.req.query('key'))) return tooMany(c)
  const group = await ownedBy(c)
  if (!group) return unknownClass(c)
  c.set('quiz', group.quiz)
  c.set('owned', group)
  return next()
})

async function ownedBy(c: Context<SiteEnv>): Promise<Owned | undefined> {
  const code = parseGroupCode(c.req.param('code'))
  if (!code) return undefined
  const opened = await c.var.scores.groups.open(code, c.req.query('key') ?? '', askingOf(c))
  const quiz = opened && (await c.var.site.library.find(opened.group.quiz, c.var.lang))
  return quiz && { ...opened, quiz, screenKey: await screenKeyOf(opened.group) }
}

/** A page that brings itself up to date says so; whoever presses its button says that too. */
function askingOf(c: Context<SiteEnv>) {
  const { polled, now } = c.req.query()
  return polled && !now ? 'page' : 'person'
}
