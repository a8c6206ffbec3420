import type { Context } from 'hono'
import { parseGroupCode } from '../../quiz/group-code.ts'
import type { SiteEnv } from '../../site/site.ts'

/** The class a sheet is printed for. */
export interface PrintedFor {
  /** What the sheet carries; nothing where it would lead nobody into a class. */
  code?: string
  /** Its name; empty for none. */
  label?: string
  /** Its pupils have numbers on its list. */
  listed?: boolean
  /** What its teacher is to know before it is printed. */
  state?: 'closed' | 'unknown' | 'unread'
}

/** `undefined` for a sheet of no class. Two reads at most, each remembered for half a minute, and never an error. */
export async function printedFor(c: Context<SiteEnv>): Promise<PrintedFor | undefined> {
  const asked = c.req.query('group')
  if (asked === undefined) return undefined
  const code = parseGroupCode(asked)
  if (!code) return { state: 'unknown' }
  const group = await c.var.scores.groups.find(code)
  if (group === undefined) return { code, state: 'unread' }
  if (group?.quiz !== c.var.quiz.slug) return { state: 'unknown' }
  return group.closed
    ? { state: 'closed' }
    : { code, label: group.label, listed: group.list !== undefined }
}
