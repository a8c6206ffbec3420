import type { Context } from 'hono'
import { parseShown, publishedIn } from '../scores/published.ts'
import { counting } from '../scores/stretches.ts'
import type { SiteEnv } from '../site/site.ts'

/** The attempts this view may show: the one it follows is named by the form that asked for it. */
export function shownBy(c: Context<SiteEnv>) {
  const { group, events } = c.var.owned
  if (!events) return undefined
  const before = parseShown(c.req.query('seen'))
  return publishedIn(group, counting(events), before, events.leftOut)
}
