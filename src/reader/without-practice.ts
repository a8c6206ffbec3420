import { createMiddleware } from 'hono/factory'
import { parseGroupCode } from '../quiz/group-code.ts'
import type { SiteEnv } from '../site/site.ts'
import { joinedBy } from './group.tsx'
import { isWithheld } from './withheld.ts'

/** How many classes an address may name: each is looked up, and no page of ours names two. */
const most = 4

/**
 * Practice is in no class, and tells what is right. An address that asks for it in a class that withholds
 * that leads to the same one without it; so does one that names such a class among others, or twice,
 * which would be in none.
 */
export const withoutPractice = createMiddleware<SiteEnv>(async (c, next) => {
  if (c.req.query('group') === undefined) return next()
  const named = c.req.queries('group') ?? []
  const isOutside = named.length > 1 || c.req.query('practice') !== undefined
  const codes = [...new Set(named.flatMap((name) => parseGroupCode(name) ?? []))]
  if (c.req.method === 'POST' || codes.length === 0 || !isOutside) return next()
  if (codes.length > most) return c.notFound()
  const joined = await Promise.all(codes.map((code) => joinedBy(c, code, 'long')))
  const withheld = joined.find(isWithheld)
  if (!withheld) return next()
  const { pathname, searchParams } = new URL(c.req.url)
  for (const name of ['practice', 'after']) searchParams.delete(name)
  searchParams.set('group', withheld.code)
  c.header('Cache-Control', 'no-store')
  return c.redirect(`${pathname}?${searchParams}`)
})
