import type { Browser, BrowserContextOptions } from 'playwright-core'

export interface Way extends BrowserContextOptions {
  /** What is not let through: a pattern of addresses. */
  block?: string
  /** What arrives three seconds late. */
  delay?: string
}

/** Reports what a policy forbade, which a page cannot tell by its looks. */
const watch = `addEventListener('securitypolicyviolation', (event) =>
  console.error('forbidden: ' + event.violatedDirective))`

/** A phone, with all that goes wrong on its pages; the caller closes its context. */
export async function open(browser: Browser, { block, delay, ...options }: Way = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  if (block) await context.route(block, (route) => route.abort())
  if (delay) {
    await context.route(delay, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      // The page may be left by then.
      await route.continue().catch(() => {})
    })
  }
  const page = await context.newPage()
  await page.addInitScript(watch)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const aborted = block && message.text().includes('ERR_FAILED')
    if (message.type() === 'error' && !aborted) faults.push(message.text())
  })
  return { context, page, faults }
}
