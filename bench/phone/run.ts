import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { fillIn } from '../fill-in.ts'
import { type Device, openDevice } from './device.ts'
import type { Run } from './figures.ts'

/** How long a finger stays on what it presses, and how long a reader looks at a feedback at least. */
const held = 80
const looks = 700

/** One go at a site on phones that have never been there: one for who answers at once, one for who plays it whole. */
export async function run(first: string): Promise<Run> {
  return { ...(await atOnce(first)), ...(await whole(first)) }
}

async function onDevice<T>(first: string, work: (device: Device) => Promise<T>): Promise<T> {
  const device = await openDevice()
  try {
    await device.page.goto(first, { waitUntil: 'commit', timeout: 60_000 })
    return await work(device)
  } finally {
    await device.close()
  }
}

/** Taps the first choice as soon as it is painted: no script has to have arrived. */
const atOnce = (first: string) =>
  onDevice(first, async ({ page, received, press }) => {
    const { painted } = await seen(page)
    const { drawn } = received()
    const origin = await page.evaluate<number>('performance.timeOrigin')
    await waitFor(page, '[data-verdict]')
    await press('form.ask button', 0)
    const { painted: answered } = await seen(page)
    return { question: painted - origin, answer: answered - origin, bytes: drawn }
  })

/** Goes through the whole quiz, once its first page has all it asked for. */
const whole = (first: string) =>
  onDevice(first, async (device) => {
    const { page, received, quiet } = device
    const feedbacks: number[] = []
    const onwards: number[] = []
    await seen(page)
    await quiet()
    while (await page.locator('form.ask').count()) {
      const button = await giveAnswer(page, feedbacks.length)
      feedbacks.push(await waited(device, button, '[data-verdict]'))
      await sleep(looks)
      onwards.push(await waited(device, '[data-next]', 'form.ask, [data-result]'))
    }
    await quiet()
    const shift = await page.evaluate<number>('Number(sessionStorage.shift ?? 0)')
    return { feedbacks, onwards, whole: received().all, shift }
  })

/** Fills in what has to be filled in, and tells what is pressed then. */
async function giveAnswer(page: Page, turn: number): Promise<string> {
  const onward = 'form.ask .onward button'
  if ((await page.locator(onward).count()) === 0) return 'form.ask button'
  const { fields } = fillIn(await page.content(), 'form.ask', turn)
  for (const [name, value] of fields) {
    const field = page.locator(`form.ask [name="${name}"]:not([type=hidden], button)`)
    const one = field.and(page.locator(`[value="${value}"]`))
    const target = (await one.count()) ? one : field
    await target.evaluateAll(([element], value) => {
      if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type))
        element.checked = true
      else if (element) (element as HTMLInputElement | HTMLSelectElement).value = value
    }, value)
  }
  return onward
}

/** Milliseconds from a finger that is lifted to the frame that shows what is awaited. */
async function waited({ page, press }: Device, button: string, awaited: string): Promise<number> {
  await waitFor(page, awaited)
  await press(button, held)
  const { lifted, painted } = await seen(page)
  return painted - lifted
}

const waitFor = (page: Page, awaited: string) =>
  page.evaluate((awaited) => {
    Object.assign(sessionStorage, { awaited, painted: '', lifted: '' })
  }, awaited)

/** When what is awaited was painted, and a finger lifted. @throws where that takes half a minute */
async function seen(page: Page): Promise<{ painted: number; lifted: number }> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    // A page that is left meanwhile answers nothing.
    const times = await page
      .evaluate(() => [Number(sessionStorage.painted || 0), Number(sessionStorage.lifted || 0)])
      .catch(() => [])
    const [painted = 0, lifted = 0] = times
    if (painted) return { painted, lifted }
    await sleep(4)
  }
  throw new Error(`${page.url()} never shows what is waited for.`)
}
