import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { choicesOf } from '../../src/quiz/choices-of.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'
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
  const [point] = seedLibrary(lang).points
  const prompt = point?.question.prompt ?? ''
  const choices = choicesOf(point?.question)
  const buttons = choices.map(({ text, id }) => `button, ${said(text)}, ${id}`)

  it('says where one is, then the question as the name of its choices, and no letters', async () => {
    await page.goto(site.origin + places(lang)['step in test mode'])
    const phrases = await transcript(page)
    expect(phrases).toContain(w.step.place(1, seedLibrary(lang).points.length))
    expect(named(phrases)).toEqual([
      `group, ${said(prompt)}`,
      `heading, ${said(prompt)}, level 1`,
      ...buttons,
    ])
  })

  it('says first what is missing, and again with the choices', async () => {
    await page.goto(site.origin + places(lang)['nothing chosen'])
    const [first, ...others] = named(await transcript(page))
    expect(first).toBe(`heading, ${w.step.missing}, level 2`)
    expect(others.slice(1)).toEqual([
      `group, ${said(prompt)}, ${w.error}${w.step.choose}`,
      `heading, ${said(prompt)}, level 2`,
      ...buttons,
    ])
  })

  it('says the verdict first, whose choice is whose in words, and the way on last', async () => {
    await page.goto(site.origin + places(lang)['wrong answer'])
    const phrases = await transcript(page)
    const chosen = choices.find(({ correct }) => !correct)
    const right = choices.find(({ correct }) => correct)
    const at = [
      `heading, ${w.feedback.wrong}, level 1`,
      w.feedback.yours,
      said(chosen?.text ?? ''),
      said(chosen?.feedback ?? ''),
      w.feedback.answer,
      said(right?.text ?? ''),
      said(right?.feedback ?? ''),
      `heading, ${said(point?.heading ?? '')}, level 2`,
      `button, ${w.feedback.next}`,
    ].map((phrase) => phrases.indexOf(phrase))
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })
})
