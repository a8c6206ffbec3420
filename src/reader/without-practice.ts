import { createMiddleware } from 'hono/factory'
import { parseGroupCode } from '../quiz/group-code.ts'
import type { SiteEnv } from '../site/site.ts'
import { joinedBy } from './group.tsx'
import { isWithheld } from './withheld.ts'

/**
 * Practice is in no class, and tells what is right. An address that asks for it in a class that withholds
 * that leads to the same one without it; so does one that names its class twice, which would be in none.
 */
export const withoutPractice = createMiddleware<SiteEnv>(async (c, next) => {
  const named = c.req.queries('group') ?? []
  const isOutside = named.length > 1 || c.req.query('practice') !== undefined
  const [code] = named.flatMap((name) => parseGroupCode(name) ?? [])
  if (c.req.method === 'POST' || !code || !isOutside) return next()
  if (!isWithheld(await joinedBy(c, code, 'long'))) return next()
  const { pathname, searchParams } = new URL(c.req.url)
  for (const name of ['practice', 'after']) searchParams.delete(name)
  searchParams.set('group', code)
  c.header('Cache-Control', 'no-store')
  return c.redirect(`${pathname}?${searchParams}`)
})
