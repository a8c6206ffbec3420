import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnKind } from '../../src/kinds/drawings.ts'
import { unknown } from '../../src/kinds/kind.ts'
import type { Question } from '../../src/kinds/kinds.ts'
import { kindsWords } from '../../src/kinds/words.ts'
import { languages } from '../../src/languages/languages.ts'
import { questionPath } from '../../src/paths.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary, waterMill } from '../support/content.ts'
import { responsesTo } from '../support/responses.ts'
import { transcript } from '../support/screen-reader.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { finishInClass, startClass } from './lesson.ts'
import { places } from './places.ts'
import { respond } from './respond.ts'

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

/** What a question of any kind asks for or about, one text each. */
function thingsIn(question: Question): string[] {
  if ('choices' in question) return question.choices.map(({ text }) => text)
  return 'items' in question ? question.items.map(({ text }) => text) : []
}

describe.each(languages)('a screen reader of the other kinds in %s', (lang) => {
  const quiz = waterMill(lang)
  const asked = quiz.points
    .map(({ question }) => question)
    .filter(({ type }, i, all) => all.findIndex((each) => each.type === type) === i)
    .filter((question) => drawnKind(question).checked)

  it.each(asked)(
    'names each field of $id by what it is about, under the prompt',
    async (question) => {
      await page.goto(site.origin + questionPath(lang, quiz.slug, question.id))
      const phrases = await transcript(page)
      expect(phrases).toContain(`group, ${said(question.prompt)}`)
      const fields = phrases.filter((each) => /^(checkbox|combobox|radiogroup|textbox),/.test(each))
      const names = thingsIn(question).map(said)
      expect(fields).toHaveLength(Math.max(names.length, 1))
      for (const [i, field] of fields.entries())
        expect(field).toContain(`, ${names[i] ?? said(question.prompt)}`)
    },
  )

  it.each(asked)('says the verdict on $id first, and then what it is about', async (question) => {
    await page.goto(site.origin + questionPath(lang, quiz.slug, question.id))
    await respond(page, 'keyboard', question, responsesTo(question).wrong ?? '')
    const phrases = await transcript(page)
    expect(phrases.find((each) => each.startsWith('heading'))).toBe(
      `heading, ${kindsWords[lang].verdict.wrong}, level 1`,
    )
    const at = thingsIn(question).map((text) =>
      phrases.findIndex((each) => each.includes(said(text))),
    )
    expect(at).not.toContain(-1)
  })
})

describe.each(languages)('a screen reader on a board in %s', (lang) => {
  it('says how many finished, what to talk about first and what is right in it, then every question', async () => {
    const { board, code } = await startClass(page, site.origin, lang)
    for (let pupil = 0; pupil < 6; pupil++)
      await finishInClass(site.origin, code, lang, pupil < 4 ? 1 : 0)
    await page.click('form[action*="/close"] button')
    await page.waitForSelector('form[action*="/reopen"]')
    // It is listed every ten seconds at most.
    await expect
      .poll(() => page.goto(board).then(() => page.locator('.discuss').count()), {
        timeout: 60_000,
        interval: 1000,
      })
      .toBe(1)
    const phrases = await transcript(page)
    const { points } = seedLibrary(lang)
    const missed = points.at(-1)?.question
    const right = choicesOf(missed).find(({ correct }) => correct)
    const inOrder = [
      (phrase: string) => phrase === 'status',
      (phrase: string) => /\b6\b/.test(phrase),
      (phrase: string) => phrase === `heading, ${said(missed?.prompt ?? '')}, level 3`,
      (phrase: string) => phrase === kindsWords[lang].answer,
      (phrase: string) => phrase.endsWith(said(right?.text ?? '')),
    ]
    let at = -1
    for (const [i, fits] of inOrder.entries()) {
      at = phrases.findIndex((phrase, each) => each > at && fits(phrase))
      expect([i, at]).not.toEqual([i, -1])
    }
    for (const { question } of points)
      expect(phrases).toContain(`heading, ${said(question.prompt)}, level 3`)
  })
})
