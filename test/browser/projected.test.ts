import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { placesOf } from '../../src/classroom/screen/way.ts'
import type { Question } from '../../src/kinds/kinds.ts'
import type { Lang } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { mark } from '../support/answers.ts'
import { launchChromium } from '../support/chromium.ts'
import { waterMill } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { storedEvent } from '../support/stored-event.ts'
import { open } from './open.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())
// Looks at screens are limited, and each test takes as many as a lesson does.
beforeEach(async () => {
  site = await serveSite()
})
afterEach(() => site?.close())

/** What a pupil might give, right or not. */
function responseTo(question: Question, pupil: number): string {
  switch (question.type) {
    case 'choice':
      return question.choices[pupil % question.choices.length]?.id ?? ''
    case 'multiple':
      return question.choices[pupil % question.choices.length]?.id ?? ''
    case 'order':
      return question.items.map(({ id }) => id).join('*')
    case 'match':
      return question.items
        .map(({ id }, i) => `${id}*${question.targets[(i + pupil) % question.targets.length]?.id}`)
        .join('*')
    case 'number':
      return String(question.right.from)
  }
}

/** A class that five pupils have finished in, and its screen opened at a size. */
async function present(lang: Lang, viewport: { width: number; height: number }) {
  const { page, context, faults } = await open(browser, { viewport })
  const quiz = waterMill(lang)
  const made = await fetch(`${site.origin}/${lang}/${quiz.slug}/groups`, {
    method: 'POST',
    body: new URLSearchParams({ label: '3B' }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    redirect: 'manual',
  })
  const board = made.headers.get('Location') ?? ''
  const [code] = board.split('/')[3]?.split('?') ?? []
  const steps = quiz.points.map((_, i) => i + 1)
  for (let pupil = 0; pupil < 5; pupil++) {
    const { key, payload } = await storedEvent({
      ...{ quiz, mode: 'test', origin: 'web', kind: 'attempt', group: code },
      attempt: newAttemptId(Date.now() - 1000 * pupil),
      marked: mark(
        quiz,
        steps,
        quiz.points.map(({ question }) => responseTo(question, pupil)),
      ),
    })
    await site.scores.put(key, '', { metadata: payload })
  }
  await page.goto(site.origin + board)
  await turnPage(page, () => page.click('.head .button'))
  expect(await page.isVisible('.scene.join')).toBe(true)
  return { page, context, faults, quiz }
}

/** The smallest letters on the page, in pixels, and by how many pixels it is wider than the screen. */
const measured = (page: Page) =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('#live'), NodeFilter.SHOW_TEXT)
    let least = Infinity
    for (let node; (node = walker.nextNode()); ) {
      const { parentElement: at } = node
      if (node.data.trim() === '' || at.closest('.hidden') || !at.checkVisibility()) continue
      least = Math.min(least, parseFloat(getComputedStyle(at).fontSize))
    }
    const { scrollWidth, scrollHeight } = document.documentElement
    return [least, scrollWidth - innerWidth, scrollHeight - innerHeight]
  })()`) as Promise<[least: number, wider: number, higher: number]>

/** Gives the heading 90 characters, and four choices 58 each; by how much the page is higher than the screen. */
const filled = (page: Page, word: string) =>
  page.evaluate(`(() => {
    const choices = document.querySelector('.choices')
    while (choices && choices.children.length < 4) choices.append(choices.children[0].cloneNode(true))
    const text = Array(20).fill(${JSON.stringify(word)}).join(' ')
    document.querySelector('h1').textContent = text.slice(0, 90)
    for (const each of document.querySelectorAll('.choices .words')) each.textContent = text.slice(0, 58)
    return document.documentElement.scrollHeight - innerHeight
  })()`) as Promise<number>

/** Whether the groups of a code's digits stand apart, and not as far as a digit is wide. */
const groupsApart = `(() => {
  const [text] = document.querySelector('.join .code').childNodes
  const widthAt = (at) => {
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect().width
  }
  const gap = widthAt(3) / widthAt(0)
  return gap > 0.3 && gap < 0.9
})()`

describe('the screen', () => {
  it.each([
    ['ar', 'الكلمات'],
    ['en', 'words'],
  ] as const)(
    'shows whole how to join, and a question with choices as long as they mostly are: %s',
    async (lang, word) => {
      const { page, context, quiz } = await present(lang, { width: 1280, height: 720 })
      expect(await filled(page, word)).toBeLessThanOrEqual(0)
      expect(await page.evaluate(groupsApart)).toBe(true)
      const choice = quiz.points.find(({ question }) => question.type === 'choice')
      const at = page.url().replace('/screen?', `/screen/${choice?.question.id}?`)
      for (const show of ['question', 'split']) {
        await page.goto(`${at}&show=${show}`)
        expect(await page.locator(`.scene.${show} .choices li`).count()).toBeGreaterThan(1)
        expect(await filled(page, word)).toBeLessThanOrEqual(0)
      }
      await context.close()
    },
  )

  it.each([
    ['ar', { width: 1280, height: 720 }],
    ['en', { width: 1024, height: 768 }],
  ] as const)('is read from the back row at every place: %s', async (lang, viewport) => {
    const { page, context, faults, quiz } = await present(lang, viewport)
    const shown: string[] = []
    for (const { question, scene, show } of placesOf(quiz)) {
      await page.goto(site.origin + (await page.locator('[rel=next]').getAttribute('href')))
      const [least, wider, higher] = await measured(page)
      expect([page.url(), least >= 40, wider]).toEqual([page.url(), true, 0])
      // A drawing is seen whole.
      if (show === 'drawing') expect(higher).toBe(0)
      const { pathname, searchParams } = new URL(page.url())
      shown.push(`${pathname.split('/').at(-1)} ${searchParams.get('part') ?? ''}`)
      expect(shown.at(-1)).toBe(`${question.id} ${scene.part}`)
      expect(await page.locator(`.scene.${show}`).count()).toBe(1)
    }
    expect(faults).toEqual([])
    await context.close()
  })

  it.each([
    ['ar', 'ArrowLeft', 'ArrowRight'],
    ['en', 'ArrowRight', 'ArrowLeft'],
  ] as const)(
    'goes on and back by arrow keys, in the direction of reading: %s',
    async (lang, ahead, back) => {
      const { page, context } = await present(lang, { width: 1280, height: 720 })
      for (const [key, scene] of [
        [ahead, 'question'],
        [ahead, 'split'],
        [ahead, 'answer'],
        [back, 'split'],
      ] as const) {
        await page.waitForLoadState('networkidle')
        await page.keyboard.press(key)
        await page.waitForSelector(`.scene.${scene}`)
      }
      await context.close()
    },
  )

  it('reads what is longer than the screen to its end by the arrow, with a sign, and back', async () => {
    const { page, context } = await present('en', { width: 1280, height: 720 })
    await page.waitForLoadState('networkidle')
    const sign = page.locator('.more-below')
    const height = () => page.evaluate<number>('document.documentElement.scrollHeight')
    expect([await sign.isVisible(), await height()]).toEqual([false, 720])
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.scene.question')
    await page.waitForLoadState('networkidle')
    const first = page.url()
    await page.evaluate(`document.querySelector('.scene').style.minBlockSize = '1500px'`)
    await expect.poll(() => sign.isVisible()).toBe(true)
    // As wide as the bar: a line is cut off below it, and none is half covered.
    const [bar, box] = [await page.locator('nav.bottom').boundingBox(), await sign.boundingBox()]
    expect([box?.x, box?.width]).toEqual([bar?.x, bar?.width])
    for (let read = 0; read < 2; read++) {
      const before = await page.evaluate<number>('scrollY')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(before)
    }
    await expect.poll(() => sign.isVisible()).toBe(false)
    expect(page.url()).toBe(first)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => sign.isVisible()).toBe(true)
    expect(page.url()).toBe(first)
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.scene.split')
    await context.close()
  })

  it('goes on by a presenter’s remote, once what is below has been read, and by a tap', async () => {
    const { page, context } = await present('en', { width: 1280, height: 720 })
    const press = async (key: string) => {
      await page.waitForLoadState('networkidle')
      await page.keyboard.press(key)
    }
    await press('PageDown')
    await page.waitForSelector('.scene.question')
    await press('PageUp')
    await page.waitForSelector('.scene.join')
    await page.waitForLoadState('networkidle')
    await page.click('.scene h1')
    await page.waitForSelector('.scene.question')
    await page.waitForLoadState('networkidle')
    const first = page.url()
    await page.evaluate(`document.querySelector('.scene').style.minBlockSize = '1500px'`)
    await press('PageDown')
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0)
    expect(page.url()).toBe(first)
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await press('PageDown')
    await page.waitForSelector('.scene.split')
    await context.close()
  })
})
