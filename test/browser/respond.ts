import type { Page } from 'playwright-core'
import { drawnKind } from '../../src/kinds/drawings.ts'
import { joint } from '../../src/kinds/kind.ts'
import type { Question } from '../../src/kinds/kinds.ts'
import { targetField } from '../../src/kinds/match/kind.ts'
import { placeField } from '../../src/kinds/order/kind.ts'
import { turnPage } from './turn-page.ts'

/** How somebody answers: with a finger, or with keys alone. */
export type Hand = 'thumb' | 'keyboard'

const check = '.ask .onward .button'

/** Goes from where the focus is to what a selector names, by the Tab key alone. */
async function reach(page: Page, selector: string) {
  const reached = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await reached()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${selector}`)
}

export async function press(page: Page, hand: Hand, selector: string) {
  if (hand === 'thumb') return page.locator(selector).first().tap()
  await reach(page, selector)
  await page.keyboard.press('Enter')
}

/** Chooses in a menu by its place, counted from 0. */
async function choose(page: Page, hand: Hand, selector: string, place: number) {
  if (hand === 'thumb') {
    // A phone draws its menus itself.
    await page.locator(selector).selectOption({ index: place })
    return
  }
  await reach(page, selector)
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown')
}

type Fill<Q> = (page: Page, hand: Hand, question: Q, response: string) => Promise<void>

/** Puts a response, in its one spelling, into the fields of a question, as far as there are fields. */
const fill: { [T in Question['type']]: Fill<Extract<Question, { type: T }>> } = {
  choice: async () => {},

  async multiple(page, hand, _, response) {
    for (const id of response.split(joint)) {
      const box = `input[value="${id}"]`
      if (hand === 'thumb') await page.locator(`label:has(${box})`).tap()
      else {
        await reach(page, box)
        await page.keyboard.press('Space')
      }
    }
  },

  async order(page, hand, { items }, response) {
    const order = response.split(joint)
    const menu = (id: string) => `[id="${placeField(id)}"]`
    if (hand === 'thumb' && (await hasTaps(page)))
      for (const id of order) await page.locator(`li:has(${menu(id)}) label span`).tap()
    else for (const { id } of items) await choose(page, hand, menu(id), order.indexOf(id) + 1)
  },

  async match(page, hand, { targets }, response) {
    const ids = response.split(joint)
    for (let i = 0; i < ids.length; i += 2) {
      const [item = '', target = ''] = ids.slice(i)
      const place = targets.findIndex(({ id }) => id === target)
      const field = targetField(item)
      const button = `input[name="${field}"]`
      if ((await page.locator(button).count()) === 0)
        await choose(page, hand, `[id="${field}"]`, place + 1)
      else if (hand === 'thumb') await page.locator(`label:has(${button}[value="${target}"])`).tap()
      else {
        await reach(page, button)
        await page.keyboard.press('Space')
        for (let k = 0; k < place; k++) await page.keyboard.press('ArrowDown')
      }
    }
  },

  async number(page, hand, _, response) {
    if (hand === 'thumb') await page.locator('#number').tap()
    else await reach(page, '#number')
    // A tap is over before the focus comes of it.
    await page.locator('#number:focus').waitFor()
    await page.keyboard.type(response.replace('_', '.'))
  },
}

/** Whether a tap on a line gives it a place: once the script has said so. */
const hasTaps = (page: Page) =>
  page.evaluate(() => {
    const hint = document.querySelector<HTMLElement>('[data-tap]')
    return hint !== null && hint.textContent === hint.dataset.tap
  })

/** Fills in the fields of the question on the page, and sends nothing. */
export const fillIn = (page: Page, hand: Hand, question: Question, response: string) =>
  (fill[question.type] as Fill<Question>)(page, hand, question, response)

/** Answers the question on the page, and waits for what is said to it. */
export async function respond(page: Page, hand: Hand, question: Question, response: string) {
  await fillIn(page, hand, question, response)
  const choice = `.ask button[value="${response}"]`
  await turnPage(page, () => press(page, hand, drawnKind(question).checked ? check : choice))
  await page.waitForSelector('[data-verdict]')
}
