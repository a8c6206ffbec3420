import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Question, Verdict } from '../../src/kinds/kinds.ts'
import { fitsRow } from '../../src/kinds/match/fits-row.ts'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { questionPath } from '../../src/paths.ts'
import { questions } from '../kinds/questions.ts'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { combinations } from '../support/combinations.ts'
import { waterMill } from '../support/content.ts'
import { responsesTo } from '../support/responses.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { duplicateIds } from './ids.ts'
import { open, type Way } from './open.ts'
import { type Hand, press, respond } from './respond.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const { slug } = waterMill()
const questionsOf = (lang: Lang) => waterMill(lang).points.map(({ question }) => question)

/** One of each kind, and of matches the one whose targets are too long for a row. */
const ofKinds = ['family-reason', 'mended', 'works', 'whose-words', 'parts', 'shares-sum'] as const
const asking = (lang: Lang) =>
  ofKinds.map((id) => questionsOf(lang).find((each) => each.id === id) ?? expect.fail())

it('has all kinds among its questions', () => {
  const types = asking('ar').map(({ type }) => type)
  expect([...new Set(types)].toSorted()).toEqual(Object.keys(questions).toSorted())
})

const scripts: Record<string, Way> = {
  'with JavaScript': {},
  'without JavaScript': { javaScriptEnabled: false },
  'with htmx blocked': { block: '**/s/htmx.*' },
}

/** A phone of 360 pixels, which a thumb or a keyboard uses. */
const phone = (script: string, hand: Hand) =>
  open(browser, {
    ...scripts[script],
    viewport: { width: 360, height: 640 },
    hasTouch: hand === 'thumb',
  })

const verdicts: Verdict[] = ['right', 'partly', 'wrong']

/** What the page says of an answer, by the class of its verdict. */
const verdictOn = async (page: Page) => {
  const said = (await page.getAttribute('[data-verdict]', 'class')) ?? ''
  return verdicts.find((verdict) => said.includes(`is-${verdict}`))
}

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Whether the answer takes the place of the fields: sorted, drawn, or without the menus. */
const isReplaced = (question: Question) =>
  question.type === 'order' ||
  question.type === 'number' ||
  (question.type === 'match' && !fitsRow(question.targets))

/** Where it begins, in whole pixels. */
const placeOf = (each: Element) => {
  const { top, left, right } = each.getBoundingClientRect()
  return [top + scrollY, document.dir === 'rtl' ? right : left].map(Math.round)
}

const eventsOf = async (attempt: string) => {
  const { keys } = await site.scores.list<{ score: number }>()
  return keys.filter(({ name }) => name.includes(attempt)).map(({ metadata }) => metadata)
}

/** What axe and a reader with a thumb object to. */
const faultsOf = async (page: Page) => ({
  violations: await violations(page),
  twice: await duplicateIds(page),
  width: await wide(page),
})
const none = { violations: [], twice: [], width: 360 }

const factors = {
  id: ofKinds,
  lang: languages,
  script: Object.keys(scripts),
  hand: ['thumb', 'keyboard'] as const,
  verdict: verdicts,
}

describe('a question of every kind is answered, stored and explained', () => {
  it.each(combinations(factors).map((each) => [Object.values(each).join(', '), each] as const))(
    '%s',
    async (_, { id, lang, script, hand, verdict }) => {
      const question = asking(lang).find((each) => each.id === id) ?? expect.fail()
      const { [verdict]: wanted, wrong = '' } = responsesTo(question)
      const { context, page, faults } = await phone(script, hand)
      await page.goto(site.origin + questionPath(lang, slug, id), { waitUntil: 'networkidle' })
      expect(await wide(page)).toBe(360)
      const attempt = await page.inputValue('.ask input[name=attempt]')
      await respond(page, hand, question, wanted ?? wrong)
      expect(await verdictOn(page)).toBe(wanted === undefined ? 'wrong' : verdict)
      expect(await wide(page)).toBe(360)
      expect(await eventsOf(attempt)).toMatchObject([{ score: verdict === 'right' ? 1 : 0 }])
      expect(faults).toEqual([])
      await context.close()
    },
  )
})

describe.each(languages)('a question of every kind in %s', (lang) => {
  it('has nothing axe objects to, asked, missing something and answered', async () => {
    const { context, page } = await phone('with JavaScript', 'thumb')
    for (const question of asking(lang)) {
      const path = site.origin + questionPath(lang, slug, question.id)
      await page.goto(`${path}?mode=test`, { waitUntil: 'networkidle' })
      const asked = await faultsOf(page)
      const check = () => press(page, 'thumb', '.ask .onward .button')
      if (question.type !== 'choice') await turnPage(page, check)
      expect(await page.locator('.errors').count()).toBe(question.type === 'choice' ? 0 : 1)
      const missing = await faultsOf(page)
      await page.goto(`${path}?mode=test`)
      await respond(page, 'thumb', question, responsesTo(question).wrong ?? '')
      const answered = await faultsOf(page)
      expect([question.id, asked, missing, answered]).toEqual([question.id, none, none, none])
    }
    await context.close()
  })

  it('has its prompt, and what stays below it, where they were before the answer', async () => {
    const { context, page } = await phone('with JavaScript', 'thumb')
    for (const question of asking(lang)) {
      await page.goto(site.origin + questionPath(lang, slug, question.id))
      const stays = isReplaced(question)
        ? ['.prompt']
        : ['.prompt', '.ask .row .line > :last-child, .chips']
      const places = () =>
        Promise.all(stays.map((each) => page.locator(each).first().evaluate(placeOf)))
      const asked = await places()
      await respond(page, 'thumb', question, responsesTo(question).wrong ?? '')
      expect([question.id, ...(await places())]).toEqual([question.id, ...asked])
    }
    await context.close()
  })

  it.each(Object.keys(scripts))(
    'asks again for what is missing, at the place of it, and keeps the rest: %s',
    async (script) => {
      for (const question of asking(lang)) {
        if (question.type === 'choice') continue
        const { context, page } = await phone(script, 'keyboard')
        await page.goto(site.origin + questionPath(lang, slug, question.id))
        await turnPage(page, () => press(page, 'keyboard', '.ask .onward .button'))
        const at = await page.getAttribute('.errors a', 'href')
        expect(await page.locator(`[id="${at?.slice(1)}"]`).count()).toBe(1)
        await respond(page, 'keyboard', question, responsesTo(question).right ?? '')
        expect(await verdictOn(page)).toBe('right')
        await context.close()
      }
    },
  )
})

describe('a quiz of all kinds', () => {
  const ways = combinations({ lang: languages, script: Object.keys(scripts) })

  it.each(ways.map((way) => [Object.values(way).join(', '), way] as const))(
    'is played to its score, stored once: %s',
    async (_, { lang, script }) => {
      const { context, page, faults } = await phone(script, 'thumb')
      const questions = questionsOf(lang)
      await page.goto(`${site.origin}/${lang}/${slug}`)
      await turnPage(page, () => press(page, 'thumb', '.ways a[href*="mode=test"]'))
      for (const [place, question] of questions.entries()) {
        const { right, partly = right, wrong } = responsesTo(question)
        await respond(page, 'thumb', question, [right, partly, wrong][place % 3] ?? '')
        await turnPage(page, () => press(page, 'thumb', '[data-next]'))
      }
      const url = new URL(page.url())
      expect(url.searchParams.get('saved')).toBe('yes')
      const scored = questions.filter(
        (question, place) => place % 3 === 0 || (place % 3 === 1 && !responsesTo(question).partly),
      ).length
      expect((await page.textContent('[data-result] h1'))?.match(/\d+/g)).toEqual([
        String(scored),
        String(questions.length),
      ])
      expect(await eventsOf(url.searchParams.get('attempt') ?? '')).toMatchObject([
        { score: scored },
      ])
      expect(faults).toEqual([])
      await context.close()
    },
  )
})
