import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { framedPath, questionPath, stepPath } from '../../src/paths.ts'
import { launchChromium } from '../support/chromium.ts'
import { combinations } from '../support/combinations.ts'
import { waterMill } from '../support/content.ts'
import { responsesTo } from '../support/responses.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { fillIn, press } from './respond.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const { slug, points } = waterMill()

/** Where a question is asked: its answer stored, stored from a frame, or not stored. */
const places = {
  alone: (lang: Lang, id: string) => questionPath(lang, slug, id),
  framed: (lang: Lang, id: string) => framedPath(questionPath(lang, slug, id)),
  practised: (lang: Lang, id: string) =>
    stepPath(lang, slug, points.findIndex(({ question }) => question.id === id) + 1, [
      ['mode', 'test'],
      ['practice', id],
    ]),
}

const factors = {
  /** Boxes, buttons of a group, and a field for text; in a menu Enter sends nothing. */
  id: ['mended', 'whose-words', 'shares-sum'],
  place: Object.keys(places) as (keyof typeof places)[],
  lang: languages,
  javaScriptEnabled: [true, false],
}

describe('Enter in a field of a question', () => {
  it.each(combinations(factors).map((each) => [Object.values(each).join(', '), each] as const))(
    'checks what is given, and never says "I don\'t know": %s',
    async (_, { id, place, lang, javaScriptEnabled }) => {
      const { question } =
        waterMill(lang).points.find(({ question }) => question.id === id) ?? expect.fail()
      const { context, page } = await open(browser, { javaScriptEnabled })
      await page.goto(site.origin + places[place](lang, id), { waitUntil: 'networkidle' })
      await fillIn(page, 'keyboard', question, responsesTo(question).right ?? '')
      await turnPage(page, () => page.keyboard.press('Enter'))
      expect(await page.getAttribute('[data-verdict]', 'class')).toContain('is-right')
      await context.close()
    },
  )
})

describe.each(languages)('where one tap answers, in %s', (lang) => {
  it.each(['.ask [aria-current]', '.ask [aria-current] + button'])(
    'Enter answers with the choice it is on: %s',
    async (selector) => {
      const { context, page } = await open(browser)
      const { question } = points[0] ?? expect.fail()
      const [, picked = expect.fail()] = 'choices' in question ? question.choices : []
      const pick: [string, string][] = [['pick', picked.id]]
      await page.goto(site.origin + questionPath(lang, slug, question.id, pick))
      await turnPage(page, () => press(page, 'keyboard', selector))
      expect(new URL(page.url()).searchParams.get('answer')).toBe(picked.id)
      await context.close()
    },
  )
})
