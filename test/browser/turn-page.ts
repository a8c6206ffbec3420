import type { Frame, Page } from 'playwright-core'
import { expect, vi } from 'vitest'

/** Not an attribute of what stands there: a board that brings itself up to date would take it off. */
const leave = () => {
  const mark = document.createElement('template')
  mark.id = 'left'
  document.querySelector('#main')?.append(mark)
}

/** The end of a page other than the one that is left. */
const come = 'body:not(:has(#left)) > footer'

/** Not `load`, for which scripts are waited as well: a page is there without them. */
const isStyled = `[...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet)`

/**
 * Does what leads from a page to another, and waits until that is there to its end, with its styles and
 * its address: as a document of its own or within this one. A press alone waits for neither, and what is
 * asked next would be asked of the page that is left, or of half a page.
 */
export async function turnPage(at: Page | Frame, act: () => Promise<unknown>) {
  await at.evaluate(leave)
  await act()
  await at.waitForSelector(come, { state: 'attached' })
  await vi.waitFor(async () => expect(await at.evaluate(isStyled)).toBe(true), 30_000)
  const address = await at.evaluate('location.href')
  await at.waitForURL(({ href }) => href === address, { waitUntil: 'commit' })
}
