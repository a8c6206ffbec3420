import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explanation } from '../../src/exports/explanation.ts'
import { qti30 } from '../../src/exports/qti/qti30.ts'
import { type OtherKind, ofKinds } from '../exports/kinds/questions.ts'
import { filesOf } from '../support/archive.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { bare } from '../support/markup.ts'

const { resolve } = createRequire(import.meta.url)

/** Loads an item into the player, and puts there what it says of the last attempt. */
const play = `(xml) => new Promise((ready) => new Vue({
  render: (h) => h(qti3Player, { on: {
    notifyQti3PlayerReady: (player) => {
      window.player = player
      player.loadItemFromXml(xml, { guid: 'one', status: 'interacting', sessionControl: { show_feedback: true } })
    },
    notifyQti3ItemReady: () => ready(),
    notifyQti3EndAttemptCompleted: ({ state }) => { window.attempt = state },
  } }),
}).$mount('#player'))`

interface Variable {
  identifier: string
  value: unknown
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
  await page.setContent('<!doctype html>')
  await page.addScriptTag({ path: resolve('vue/dist/vue.min.js') })
  await page.addScriptTag({ path: resolve('qti3-item-player/dist/qti3Player.umd.min.js') })
  await page.addStyleTag({ path: resolve('qti3-item-player/dist/qti3Player.css') })
})

afterAll(() => browser.close())

async function open(xml: string) {
  await page.evaluate(`document.body.innerHTML = '<div id="player"></div>'`)
  await page.evaluate(`(${play})(${JSON.stringify(xml)})`)
}

/** Gives the player's interaction a response, as a state to go on from; false until there is one. */
const respond = `(value) => {
  const all = (component) => [component, ...component.$children.flatMap(all)]
  const found = all(player).find((each) => each.setResponse && !each.$parent.setResponse)
  found?.setResponse(value)
  return found !== undefined
}`

/** Presses a choice, ends the attempt, and returns the outcomes and the feedback shown, which it closes. */
async function answer(choice: number) {
  await page.locator('[role=radio]').nth(choice).click()
  return end()
}

/** Ends the attempt, and returns the outcomes and the feedback shown, which it closes. */
async function end() {
  await page.evaluate(`player.endAttempt('one')`)
  await page.waitForFunction('window.attempt')
  const outcomes = (await page.evaluate('attempt.outcomeVariables')) as Variable[]
  const box = page.locator('.qti3-player-modal.show')
  await box.waitFor()
  const shown = await box.locator('p').allTextContents()
  await box.locator('.qti-modal-feedback-ok').click()
  await box.waitFor({ state: 'hidden' })
  await page.evaluate('delete window.attempt')
  return {
    outcomes: Object.fromEntries(outcomes.map(({ identifier, value }) => [identifier, value])),
    shown,
  }
}

describe.each(['ar', 'en'] as const)('a certified QTI 3.0 player: %s', (lang) => {
  const quiz = seedLibrary(lang)
  const files = filesOf(qti30.write(quiz))

  it.each(quiz.points)('plays $question.id', async (point) => {
    const { id, prompt } = point.question
    const choices = choicesOf(point.question)
    await open(files[`items/${id}.xml`] ?? '')
    const body = page.locator('.qti-item-body')
    expect(await body.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    expect(await page.locator('.qti-prompt').textContent()).toBe(bare(prompt))
    expect(await page.locator('.qti-choice-description').allInnerTexts()).toEqual(
      choices.map(({ text }) => bare(text)),
    )
    const right = choices.findIndex(({ correct }) => correct)
    for (const place of [(right + 1) % choices.length, right]) {
      const { outcomes, shown } = await answer(place)
      expect(outcomes).toMatchObject({
        SCORE: place === right ? 1 : 0,
        MAXSCORE: 1,
        FEEDBACK: choices[place]?.id,
      })
      expect(shown).toEqual([choices[place]?.feedback ?? '', ...explanation(quiz, point)].map(bare))
    }
  })
})

const responses: [OtherKind, right: unknown, partly: unknown, wrong: unknown][] = [
  ['multiple', ['fishers', 'pupils', 'farmers'], ['fishers', 'soldiers'], ['soldiers']],
  ['order', ['ford', 'ferry', 'bridge'], ['ford', 'bridge', 'ferry'], ['ferry', 'bridge', 'ford']],
  [
    'match',
    ['item-deep target-town', 'item-port target-port', 'item-cold target-town'],
    ['item-deep target-town', 'item-port target-nobody', 'item-cold target-port'],
    ['item-deep target-nobody'],
  ],
  ['number', '42', '43', '52'],
]

describe.each(responses)('a certified QTI 3.0 player: the kind %s', (kind, ...given) => {
  it.each([0, 1, 2])('marks what is right, partly right or not', async (place) => {
    const quiz = ofKinds('ar', kind)
    const [xml = ''] = quiz.points.map(
      ({ question }) => filesOf(qti30.write(quiz))[`items/${question.id}.xml`],
    )
    await open(xml)
    await page.waitForFunction(`(${respond})(${JSON.stringify(given[place])})`)
    const { outcomes, shown } = await end()
    const says = kind === 'number' ? ['right', 'close', 'far'] : ['right', 'partly', 'wrong']
    expect(outcomes).toMatchObject({ SCORE: place === 0 ? 1 : 0, FEEDBACK: says[place] })
    const why = explanation(quiz, quiz.points[0] ?? expect.fail())
    expect(shown.slice(-why.length)).toEqual(why.map(bare))
  })
})
