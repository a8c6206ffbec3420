import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cardsOf, quizCard, scoreCard } from '../../../authoring/cards/card.ts'
import { draw, foreignFonts, show, size } from '../../../authoring/cards/draw.ts'
import { picturedIn } from '../../../authoring/cards/pictured.ts'
import { shell } from '../../../authoring/cards/shell.ts'
import { drawSiteCard } from '../../../authoring/cards/site.ts'
import { launchChromium } from '../../../authoring/chromium.ts'
import { pack } from '../../../authoring/pack.ts'
import { type Lang, languages } from '../../../src/languages/languages.ts'
import type { QuizCard } from '../../../src/quiz/quiz.ts'
import { plain } from '../../../src/quiz/text.ts'
import { rivers } from '../../support/quiz.ts'

// Drawing takes a quarter of a second a card, and ten times that on a machine busy with more.
vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '../../..')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: size })
  await page.setContent(shell(root))
})
afterAll(() => browser?.close())

const card = (title: string, lang: Lang = 'ar'): QuizCard => ({
  slug: 'river',
  lang,
  title,
  summary: 's',
  minutes: 3,
  questions: 9,
  date: '2026-03-01',
  articleDate: '2026-02-03',
})

const placed = { title: 'How much?', point: 'flood', at: 'introduction' as const }

const lines = {
  'joined letters': 'لغةٌ متّصلة الحروف لا تنفصل',
  vocalisation: 'يَقْرَأُ الطّالِبُ الكِتابَ مُتَأَنِّيًا',
  'a fraction': 'النتيجة 7/10 في الاختبار',
  'Arabic digits in brackets': '٧ من ١٠ (٧٠٪)',
  'Latin with brackets': 'عن {en:Cloudflare Workers (2026)} اليوم',
  'an address and an exclamation mark': 'زوروا {en:https://example.org} الآن!',
  'ranges of numbers': 'الحرب 1939-1945 في 24–26 صفحة',
  'Arabic inside Latin': '{en:The word «فهم» means} فهم',
}

/** The share of pixels that differ between the card's heading and Chromium's plain text in its place. */
async function difference(title: string, set: (heading: Element, text: string) => void) {
  const body = quizCard(card(title))
  let drawn: PNG | undefined
  for await (const picture of draw(root, [body])) if (picture) drawn = PNG.sync.read(picture)
  await page.evaluate(show, body)
  const heading = page.locator('h1')
  await heading.evaluate(set, plain(title))
  const box = await heading.boundingBox()
  if (!drawn || !box) throw new Error('There is no card to compare.')
  const clip = { x: 72, y: Math.floor(box.y), width: 1056, height: Math.ceil(box.height) }
  const expected = PNG.sync.read(await page.screenshot({ clip }))
  const found = new PNG(clip)
  PNG.bitblt(drawn, found, clip.x, clip.y, clip.width, clip.height, 0, 0)
  const differing = pixelmatch(found.data, expected.data, undefined, clip.width, clip.height)
  return differing / (clip.width * clip.height)
}

describe('a card', () => {
  it.each(Object.entries(lines))("sets text as Chromium's own does: %s", async (_, title) => {
    const plainly = (heading: Element, text: string) => {
      heading.textContent = text
    }
    expect(await difference(title, plainly)).toBeLessThan(0.01)
  })

  it('would be told from one whose line runs the other way', async () => {
    const otherWay = (heading: Element, text: string) => {
      heading.textContent = text
      heading.setAttribute('style', 'direction: ltr; text-align: right')
    }
    expect(await difference(lines['an address and an exclamation mark'], otherWay)).toBeGreaterThan(
      0.01,
    )
  })

  const long = {
    'two hundred letters': 'كلمات عربية طويلة في عنوان لا ينتهي أبدًا '.repeat(5).slice(0, 200),
    'one word of two hundred letters': 'ا'.repeat(200),
    'an English title': 'Words that go on and on without an end '.repeat(6).slice(0, 200),
    'after a colon': `عنوان: ${'كلمات عربية طويلة '.repeat(12)}`.slice(0, 200),
    short: 'نهر',
  }
  it.each(Object.entries(long))('holds a title in three lines at most: %s', async (_, title) => {
    for (const body of [quizCard(card(title)), scoreCard(card(title), 9)]) {
      await page.evaluate(show, body)
      const [lineCount, cut] = await page.evaluate(() => {
        const heading = document.querySelector('h1') as HTMLElement
        const section = heading.parentElement as HTMLElement
        const height = Number.parseFloat(getComputedStyle(heading).lineHeight)
        return [
          heading.clientHeight / height,
          [document.documentElement, section].some(
            (each) => each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight,
          ) || heading.scrollWidth > heading.clientWidth,
        ]
      })
      expect(lineCount).toBeLessThan(3.1)
      expect(cut).toBe(false)
    }
  })

  it.each(languages)('makes no title of some words smaller: %s', async (lang) => {
    const title = lang === 'ar' ? 'طاحونة الماء: دولاب يدور' : 'The water mill: a wheel turns'
    for (const body of [quizCard(card(title, lang)), scoreCard(card(title, lang), 9)]) {
      await page.evaluate(show, body)
      expect(await page.getAttribute('h1', 'style')).toBeNull()
    }
  })

  it.each(languages)('uses the typefaces it brings and no other: %s', async (lang) => {
    const session = await page.context().newCDPSession(page)
    for (const body of cardsOf(card(lang === 'ar' ? 'نهر {en:Delta}' : 'River {ar:نهر}', lang))) {
      await page.evaluate(show, body)
      expect(await foreignFonts(session)).toEqual([])
      expect(await page.evaluate('document.fonts.check(`700 80px "Noto Naskh Arabic"`)')).toBe(true)
    }
  })

  const squares = { amount: '300 boats', total: 300, square: 10, unit: '10 boats', row: 10 }
  const said = { text: 'How many a day?', ours: 'A drawing of ours.', paragraphs: [1] }
  const moments = (count: number, text: string) =>
    Array.from({ length: count }, () => ({ date: '2024', text, paragraphs: [1], shape: 'moment' }))
  const stills = {
    'a quantity': { type: 'quantity', ...squares, ...said, from: 'March', to: 'April' },
    'two moments': { type: 'timeline', moments: moments(2, 'The flood takes the ferry') },
    'more moments than fit': { type: 'timeline', moments: moments(9, 'What came '.repeat(20)) },
  }
  it.each(Object.entries(stills))(
    'has a still of %s that ends within it',
    async (name, graphic) => {
      const quiz = { ...rivers('en'), graphics: [{ ...placed, ...graphic }] }
      const [pictured] = picturedIn([pack([quiz])])
      if (!pictured) throw new Error('There is no card.')
      await page.evaluate(show, quizCard(pictured))
      const [top, bottom, smallest, faded] = await page.evaluate(() => {
        const still = document.querySelector('.still') as HTMLElement
        const figure = still.querySelector('figure') as HTMLElement
        const { top, bottom } = figure.getBoundingClientRect()
        const texts = [...figure.querySelectorAll('h2, p, li')].filter((each) => each.clientHeight)
        const sizes = texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))
        return [top, bottom, Math.min(...sizes), still.matches('.cut')] as const
      })
      expect(top).toBeGreaterThan(160)
      expect(faded).toBe(name === 'more moments than fit')
      if (!faded) expect(bottom).toBeLessThan(620)
      // Half of that on a page that shows the card 600 pixels wide.
      expect(smallest).toBeGreaterThanOrEqual(24)
    },
  )

  it('leaves a drawing out whose letters its typefaces lack', async () => {
    const still = (text: string) => quizCard({ ...card('نهر'), drawing: `<p>${text}</p>` })
    const pictures: (Buffer | undefined)[] = []
    for await (const picture of draw(root, [still('漢字'), still('نهر')])) pictures.push(picture)
    const [without, other] = pictures
    expect(without).toBeDefined()
    expect(without?.equals(other ?? Buffer.of())).toBe(false)
  })

  it('is not drawn with letters its typefaces lack', async () => {
    const pictures: (Buffer | undefined)[] = []
    for await (const picture of draw(root, [quizCard(card('نهر 漢字')), quizCard(card('نهر'))]))
      pictures.push(picture)
    expect(pictures.map(Boolean)).toEqual([false, true])
  })
})

it('the picture of the site that is kept is the one that would be drawn now', async () => {
  const kept = PNG.sync.read(readFileSync(join(root, 'static/card.png')))
  const now = PNG.sync.read(await drawSiteCard(root))
  expect([kept.width, kept.height]).toEqual([1200, 630])
  expect(pixelmatch(kept.data, now.data, undefined, 1200, 630)).toBeLessThan(1200 * 630 * 0.01)
})

it("a phone's icon is large enough to be taken, and has no transparent corner", () => {
  const icon = PNG.sync.read(readFileSync(join(root, 'static/apple-touch-icon.png')))
  expect([icon.width, icon.height]).toEqual([180, 180])
  expect(icon.data[3]).toBe(255)
})
