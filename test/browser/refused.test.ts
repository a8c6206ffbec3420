import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { codePath, sideBySidePath } from '../../src/paths.ts'
import { siteWords } from '../../src/site/words.ts'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { startClass } from './lesson.ts'
import { open } from './open.ts'
import { places } from './places.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const listed = async (page: Page, lang: Lang) => {
  const { code } = await startClass(page, site.origin, lang, '', async () => {
    await page.click('.group-form summary >> nth=1')
    await page.check('#listed')
    await page.fill('#pupils', '5')
  })
  return code
}

/** Every form that can be filled in wrongly: fills it in so, and leaves its button to be pressed. */
const forms: Record<string, (page: Page, lang: Lang) => Promise<string>> = {
  'the number of a class list, before its quiz': async (page, lang) => {
    await page.goto(`${site.origin}/${lang}/${slug}?group=${await listed(page, lang)}`)
    await page.fill('#list', '99')
    return '.class-code button >> nth=0'
  },
  'the number of a class list, on the way': async (page, lang) => {
    const code = await listed(page, lang)
    await page.goto(`${site.origin}/${lang}/${slug}/1?mode=test&group=${code}`)
    await page.fill('#list', '99')
    return '.class-code button'
  },
  'the code of a class': async (page, lang) => {
    await page.goto(site.origin + codePath(lang))
    await page.fill('#code', '123')
    return '.typed button'
  },
  'a new class': async (page, lang) => {
    await page.goto(`${site.origin}/${lang}/${slug}/teach`)
    await page.click('.group-form summary >> nth=1')
    await page.check('#listed')
    await page.fill('#pupils', 'x')
    return '.group-form [type=submit]'
  },
  'when a class closes': async (page, lang) => {
    await startClass(page, site.origin, lang)
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
    await page.fill('#closes', '2001-01-01')
    return 'form:has(#closes) button'
  },
  'classes side by side': async (page, lang) => {
    await page.goto(site.origin + sideBySidePath(lang))
    await page.fill('#links', 'x')
    return '.typed button'
  },
  'classes side by side, whose links open no board': async (page, lang) => {
    await page.goto(site.origin + sideBySidePath(lang))
    const board = `${site.origin}/${lang}/groups/123456789?key=`
    await page.fill('#links', `${board}${'x'.repeat(22)}\n${board}${'y'.repeat(22)}`)
    return '.typed button'
  },
  'the class of a newsletter': async (page, lang) => {
    await page.goto(site.origin + places(lang).kit)
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
    await page.fill('#group', 'x')
    return 'form:has(#group) button'
  },
}

/** What says what is wrong, or the field that it is wrong with. */
const leads = () => document.activeElement?.matches('.errors, [aria-invalid]')

describe.each(languages)('in %s', (lang) => {
  describe.each([
    ['with scripts', true],
    ['without', false],
  ])('%s', (_, javaScriptEnabled) => {
    it.each(Object.entries(forms))(
      'what is wrong with %s has the focus, and the title says so',
      async (_, fill) => {
        const { context, page } = await open(browser, { javaScriptEnabled })
        const button = await fill(page, lang)
        await turnPage(page, () => page.click(button))
        await expect.poll(() => page.evaluate(leads)).toBe(true)
        expect(await page.title()).toContain(siteWords[lang].error)
        await context.close()
      },
    )
  })
})
