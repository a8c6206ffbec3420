import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse, serve } from '../support/app.ts'
import { type Class, finish, makeClass, readBoard, receiptIn } from '../support/classroom.ts'

const site = serve()
const { get, post } = site

let now: number
beforeEach(() => {
  // The first second of a minute.
  now = Math.ceil(Date.now() / 60_000) * 60_000 + 1000
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

/** A class of ten, one a minute, whose board somebody fills with sixty wrong attempts in a moment. */
async function flooded() {
  const made = await makeClass(site)
  const play = async (n: number, answers: string[]) =>
    (await Promise.all(Array.from({ length: n }, () => finish(site, made.code, answers)))).at(-1)
  for (let n = 0; n < 10; n++) {
    await play(1, ['snow', 'trade', 'salt'])
    now += 60_000
  }
  const flood = await play(60, ['dam', 'war', 'nets'])
  now += 60_000
  return { made, flood: flood?.attempt ?? '', play }
}

const formsOn = async ({ below }: Class) => {
  const page = await parse(await get(below('/attempts')))
  return [...page.querySelectorAll('.stretches form')].map((form) => ({
    action: form.getAttribute('action') ?? '',
    fields: [...form.querySelectorAll('input')].map((input): Fields[number] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]),
    said: form.textContent ?? '',
  }))
}

describe('attempts that a class did not make', () => {
  it('are left out by their owner, in one press, and taken back', async () => {
    const { made } = await flooded()
    expect((await readBoard(site, made.board)).scores).toEqual([60, 0, 0, 10])
    const forms = await formsOn(made)
    const numbers = forms.map(({ said }) => said.match(/(\d+) محاول/)?.[1])
    expect(numbers).toEqual(['5', '5', '60'])
    const [, , flood] = forms
    expect(flood?.said).toMatch(/ 0\p{Cf}?%/u)
    expect((await post(flood?.action ?? '', flood?.fields ?? [])).status).toBe(303)
    const without = await readBoard(site, made.board)
    expect(without.scores).toEqual([0, 0, 0, 10])
    expect(without.page.querySelector('#live')?.textContent).toMatch(/استُبعدت 60/)
    const rows = (await (await get(made.below('/results.csv'))).text()).trim().split('\r\n')
    expect(rows).toHaveLength(12)

    const [, , back] = await formsOn(made)
    expect(back?.action).toContain('/attempts/take-back')
    await post(back?.action ?? '', back?.fields ?? [])
    expect((await readBoard(site, made.board)).scores).toEqual([60, 0, 0, 10])
  })

  it('are left out everywhere, and a board that was open before shows it at once', async () => {
    const { made } = await flooded()
    const { seen } = await readBoard(site, made.board)
    const [, , flood] = await formsOn(made)
    await post(flood?.action ?? '', flood?.fields ?? [])
    /** Another isolate. */
    const other = serve({ bindings: { SCORES: new Proxy(env.SCORES, { get: bound }) } })
    expect((await readBoard(other, `${made.board}&seen=${seen}`)).scores).toEqual([0, 0, 0, 10])
  })

  it('keep their receipts', async () => {
    const { made, flood } = await flooded()
    const receipt = await receiptIn(site, made.code, flood)
    const [, , form] = await formsOn(made)
    await post(form?.action ?? '', form?.fields ?? [])
    const page = await parse(await get(`${made.board}&receipt=${receipt}`))
    expect(page.querySelectorAll('[data-found]')).toHaveLength(1)
  })

  it('are left out by whole fives alone', async () => {
    const { made } = await flooded()
    const [first] = await formsOn(made)
    const fields = new Map(first?.fields)
    const { from = '', to = '' } = Object.fromEntries(fields)
    for (const wrong of [
      [from, from],
      [to, to],
      [`${from.slice(0, 12)}1${from.slice(13)}`, to],
      ['', ''],
      ['0000000000000-00000000000000000000000000', to],
    ])
      await post(first?.action ?? '', [
        ['from', wrong[0] ?? ''],
        ['to', wrong[1] ?? ''],
      ])
    expect((await readBoard(site, made.board)).scores).toEqual([60, 0, 0, 10])
    expect((await env.SCORES.list({ prefix: `group-event/${made.code}/-out/` })).keys).toEqual([])
  })

  it('are left out with the board’s key alone', async () => {
    const { made } = await flooded()
    const [first] = await formsOn(made)
    const without = first?.action.replace(/\?.*/, '') ?? ''
    expect((await post(without, first?.fields ?? [])).status).toBe(404)
    expect((await get(made.below('/attempts').replace(/\?.*/, ''))).status).toBe(404)
  })
})

function bound(target: KVNamespace, name: string) {
  const member = Reflect.get(target, name)
  return typeof member === 'function' ? member.bind(target) : member
}
