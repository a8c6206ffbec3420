import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { places } from './places.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** Elements whose text does not fit them, and how far the page is wider than the window. */
const cut = `[
  ...[...document.querySelectorAll('main *, header *, footer *')]
    .filter((each) => !each.closest('.hidden, .skip, svg') && getComputedStyle(each).display !== 'inline')
    .filter((each) => each.matches(':not(input, textarea, progress, html, .slot)') && each.getClientRects().length)
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 8)
    .filter((each) => getComputedStyle(each).overflow !== 'visible')
    .map((each) => each.outerHTML.slice(0, 80)),
  ...(document.documentElement.scrollWidth > innerWidth ? ['the page is too wide'] : []),
  ...[...document.querySelectorAll('button, a, h1, h2, p')]
    .filter((each) => each.getClientRects().length && !each.closest('.skip, .hidden'))
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect()
      return left < -1 || right > innerWidth + 1
    })
    .map((each) => 'beside the page: ' + each.outerHTML.slice(0, 80)),
]`

async function eachPlace(page: Page, paths: string[], check: string) {
  const found: unknown[] = []
  for (const path of paths) {
    await page.goto(site.origin + path)
    const faults = (await page.evaluate(check)) as unknown[]
    if (faults.length > 0) found.push([path, faults])
  }
  return found
}

describe('text spaced as some readers need it', () => {
  // Letter spacing is not for Arabic, whose letters are joined.
  const spacing = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}`

  it('is cut off nowhere', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true })
    const spaced = `(() => {
      const style = document.createElement('style')
      style.textContent = ${JSON.stringify(spacing)}
      document.head.append(style)
      return ${cut}
    })()`
    expect(await eachPlace(page, Object.values(places('en')), spaced)).toEqual([])
    await page.close()
  })

  it('would be found cut off', async () => {
    const page = await browser.newPage()
    await page.setContent(
      '<main><p style="height:1em;overflow:hidden">one two three<br>four</p></main>',
    )
    expect(await page.evaluate(cut)).toHaveLength(1)
    await page.close()
  })
})

describe.each([
  ['ar', 'أفاستسقيناكموها'.repeat(3).slice(0, 43)],
  ['en', 'Donaudampfschifffahrtselektrizitatenhauptbe'],
] as const)('in %s, a word longer than a line', (lang, word) => {
  // Behind the words of every text: what is written in short columns is ours, and short.
  const lengthened = `(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const apart = 'textarea, script, style, .hidden, [translate=no], .bar, .masthead, .short, thead, caption, .letter, .of'
      if (/\\p{L}/u.test(text.data) && !text.parentElement.closest(apart)) text.data += ' ${word}'
    }
    return ${cut}
  })()`

  it('makes no page scroll sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    expect(await eachPlace(page, Object.values(places(lang)), lengthened)).toEqual([])
    await page.close()
  })

  it('may be the name of a class', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(`${site.origin}/${lang}/${slug}/teach`)
    await page.fill('#label', word.slice(0, 40))
    await page.click('.group-form [type=submit]')
    await page.waitForURL(/\/groups\//)
    const board = new URL(page.url())
    const links = await page
      .locator('a[href*="/groups/"]')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href))
    const code = board.pathname.split('/')[3]
    const paths = [board.href, ...links, `${site.origin}/${lang}/${slug}?group=${code}`]
      .filter((href) => !/\.(csv|xlsx)|export|^mailto/.test(href))
      .map((href) => href.slice(site.origin.length))
    expect(await eachPlace(page, paths, cut)).toEqual([])
    await page.close()
  })
})

describe.each(languages)('in %s', (lang) => {
  it('zoomed to 400 per cent, question, feedback and result need scrolling one way only', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
    const { step, 'wrong answer': wrong, result, explainer } = places(lang)
    expect(await eachPlace(page, [step, wrong, result, explainer], cut)).toEqual([])
    await page.close()
  })

  it('whatever has the focus can be seen', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 420 } })
    const { step, 'wrong answer': wrong, result, explainer, 'not saved': unsaved } = places(lang)
    for (const path of [step, wrong, unsaved, result, explainer]) {
      await page.goto(site.origin + path)
      const stops = new Set<string>()
      for (;;) {
        await page.keyboard.press('Tab')
        const [name, seen, ring] = (await page.evaluate(`(() => {
          const focused = document.activeElement
          const { left, top, right, bottom } = focused.getBoundingClientRect()
          const points = [[left + 3, top + 3], [(left + right) / 2, (top + bottom) / 2], [right - 3, bottom - 3]]
          const style = getComputedStyle(focused)
          return [
            focused.outerHTML,
            points.some(([x, y]) => focused.contains(document.elementFromPoint(x, y))),
            style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          ]
        })()`)) as [string, boolean, number]
        if (name.startsWith('<body') || stops.has(name)) break
        stops.add(name)
        expect([path, name, seen, ring >= 2]).toEqual([path, name, true, true])
      }
      expect(stops.size).toBeGreaterThan(3)
    }
    await page.close()
  })

  it('printed, a page shows what is to be read and nothing to press', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    const { step, result, explainer } = places(lang)
    const shown: Record<string, string[]> = {
      [step]: ['h1', '.point p', '.ask legend', '.ask button'],
      [result]: ['[data-result] h1', '.folded li', '.folded .why'],
      [explainer]: ['h1', '.point h2', '.point p', '.glossary dd', '.figures dt', '.source'],
    }
    for (const [path, selectors] of Object.entries(shown)) {
      await page.goto(site.origin + path)
      for (const selector of selectors)
        expect([path, selector, await page.locator(selector).first().isVisible()]).toEqual([
          path,
          selector,
          true,
        ])
      for (const selector of ['.masthead nav', 'footer a', '.share', '.retry', '.button', '.skip'])
        expect(await page.locator(`${selector}:visible`).count()).toBe(0)
      expect([path, await page.evaluate(cut)]).toEqual([path, []])
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0)
    }
    await page.close()
  })
})
