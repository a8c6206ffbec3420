import type { Page } from 'playwright-core'
import type { Standing } from './scrolling.ts'

/** Reads where things stand on the page that is open, at its top. */
const read = `(() => {
  const spanOf = (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top: top + scrollY, foot: bottom + scrollY }
  }
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility())
  const rows = shown('.ask :is(.row, .pair, .field, .scale)')
  const onward = shown('.onward').at(-1)
  const stays = onward && getComputedStyle(onward).position === 'sticky'
  const [prompt] = shown('.prompt')
  return {
    window: innerHeight,
    foot: stays ? onward.getBoundingClientRect().height : 0,
    prompt: spanOf(prompt),
    first: spanOf(rows[0]),
    last: spanOf(rows.at(-1)),
    next: onward && spanOf(onward.querySelector('.button')),
  }
})()`

export async function standingOn(page: Page): Promise<Standing> {
  return (await page.evaluate(read)) as Standing
}
