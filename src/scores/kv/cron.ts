import { audit } from './audit.ts'
import { noteError } from './memory.ts'
import { type Plan, planOf } from './plan.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import { rollUp } from './roll-up.ts'
import { type Sweepable, sweep } from './sweep.ts'

/** The cron that audits; every other one counts. In wrangler.toml they stand side by side. */
export const auditCron = '7 3 * * *'

interface CountingBindings {
  SCORES: Sweepable
  /** The account's plan: see `planOf`. */
  PLAN?: string
  /** How much one run may do, a whole number from 2 on: see `RunOptions`. */
  ROLL_UP_PAGES?: string
}

/** One run of the cron. What goes wrong is logged and shown by `/health`; the next run goes on. */
export async function runCron(
  { cron, scheduledTime }: { cron: string; scheduledTime: number },
  { SCORES, PLAN, ROLL_UP_PAGES }: CountingBindings,
  catalog: QuizCatalog,
): Promise<void> {
  const run = cron === auditCron ? audit : rollUp
  const plan = planOf(PLAN)
  const options = { now: scheduledTime, pages: pagesOf(ROLL_UP_PAGES, plan), catalog }
  const { error } = await run(SCORES, options)
  if (error !== undefined) console.error('Counting was stopped', error)
  if (run === rollUp) await sweepAfter(SCORES, options)
}

/** What could not be swept now has its turn again. */
async function sweepAfter(kv: Sweepable, options: { now: number; pages: number }): Promise<void> {
  try {
    await sweep(kv, options)
  } catch (error) {
    noteError(kv, options.now, error)
    console.error('Deleted groups were not swept', error)
  }
}

function pagesOf(setting: string | undefined, plan: Plan): number {
  const pages = Number(setting)
  return Number.isInteger(pages) && pages >= 2 ? pages : plan.pages
}
