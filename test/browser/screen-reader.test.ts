import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unknown } from '../../src/kinds/kind.ts'
import { kindsWords } from '../../src/kinds/words.ts'
import { languages } from '../../src/languages/languages.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { transcript } from '../support/screen-reader.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { places } from './places.ts'

let site: ServedSite
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
  page = await browser.newPage()
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const said = (text: string) =>
  runs(text)
    .map((run) => run.text)
    .join('')

/** What names a thing and its kind: headings, groups and what can be pressed. */
const named = (phrases: string[]) =>
  phrases.filter((each) => /^(heading|group|button|alert),/.test(each))

describe.each(languages)('a screen reader in %s', (lang) => {
  const w = siteWords[lang]
  const k = kindsWords[lang]
  const { points } = seedLibrary(lang)
  const [point] = points
  const prompt = said(point?.question.prompt ?? '')
  const choices = choicesOf(point?.question)
  const buttons = [
    ...choices.map(({ text, id }) => `button, ${said(text)}, ${id}`),
    `button, ${k.unsure}, ${unknown}`,
  ]

  it('says where one is, then the question as the name of its choices, and no letters', async () => {
    await page.goto(site.origin + places(lang)['step in test mode'])
    expect(named(await transcript(page))).toEqual([
      `heading, ${w.step.place(1, points.length)}, level 1`,
      `group, ${prompt}`,
      ...buttons,
    ])
  })

  it('says first what is missing, and again with the choices', async () => {
    await page.goto(site.origin + places(lang)['nothing chosen'])
    const [first, ...others] = named(await transcript(page))
    expect(first).toBe(`heading, ${w.step.missing}, level 2`)
    expect(others.slice(1)).toEqual([`group, ${prompt}, ${w.error}${k.nothing}`, ...buttons])
  })

  it('says the verdict first, whose choice is whose in words, and the way on last', async () => {
    await page.goto(site.origin + places(lang)['wrong answer'])
    const phrases = await transcript(page)
    const chosen = choices.find(({ correct }) => !correct)
    const right = choices.find(({ correct }) => correct)
    const at = [
      `heading, ${k.verdict.wrong}, level 1`,
      said(chosen?.text ?? ''),
      k.chosen,
      said(chosen?.feedback ?? ''),
      said(right?.text ?? ''),
      k.answer,
      said(right?.feedback ?? ''),
      `heading, ${said(point?.heading ?? '')}, level 2`,
      `button, ${w.feedback.next}`,
    ].map((phrase) => phrases.indexOf(phrase))
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })
})
