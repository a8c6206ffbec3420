import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { answersField } from '../support/answers.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

const { get, post, send } = serve()
const origin = 'https://fahm.example'

const finish = (): Fields => [
  ['mode', 'walk'],
  ['attempt', newAttemptId(Date.now() - 60_000)],
  ['answers', answersField(rivers(), ['snow', 'war'])],
  ['question', 'fish-why'],
  ['answer', 'salt'],
]
const alone = (): Fields => [
  ['from', 'newsletter'],
  ['start', 'fish-why'],
  ['attempt', newAttemptId(Date.now() - 60_000)],
  ['question', 'fish-why'],
  ['answer', 'salt'],
]
const from = (headers: Record<string, string>, fields: Fields, path = '/en/rivers/3') =>
  send(path, { method: 'POST', body: new URLSearchParams(fields), headers })

afterEach(() => reset())

describe('an answer from a browser that names no origin', () => {
  it.each(['/en/rivers/3', '/en/rivers/q/fish-why?pick=salt', '/'])(
    'is stored where it names a page of ours before it: %s',
    async (page) => {
      const response = await from({ Referer: origin + page }, finish())
      expect(response.status).toBe(303)
      expect(await storedEvents()).toHaveLength(1)
    },
  )

  it('makes a class as well', async () => {
    const response = await from({ Referer: `${origin}/en/rivers/teach` }, [], '/en/rivers/groups')
    expect(response.status).toBe(303)
  })
})

describe.each([
  ['a whole attempt', finish],
  ['one answer', alone],
])('%s that is refused', (_, fields) => {
  const elsewhere: [string, Record<string, string>][] = [
    ['from another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['from another site, in an old browser', { Referer: 'https://evil.example/fahm.example' }],
    ['from nowhere', {}],
    ['from nothing that is an address', { Referer: 'about:blank' }],
  ]

  it.each(elsewhere)('is shown, unsaved, with the way to save it: %s', async (_, headers) => {
    const refused = await from(headers, fields())
    expect(refused.status).toBe(403)
    expect(await storedEvents()).toEqual([])
    const page = await parse(refused)
    expect(page.querySelector('[data-verdict]')).not.toBeNull()
    expect(page.querySelector('.saved')).toBeNull()
    const form = page.querySelector('form.unsaved')
    const kept = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ])
    expect((await post(form?.getAttribute('action') ?? '', kept)).status).toBe(303)
    expect(await storedEvents()).toHaveLength(1)
  })

  it('has an address to open elsewhere, where nothing says from where it came', async () => {
    const page = await parse(await from({}, fields()))
    const link = page.querySelector('form.unsaved a')?.getAttribute('href') ?? ''
    const there = await get(link)
    expect(there.status).toBe(200)
    expect((await parse(there)).querySelector('form.unsaved button')).not.toBeNull()
  })
})

it('an answer of a frame is taken from our own pages and from frames without an origin alone', async () => {
  const embedded: Fields = [['from', 'embed'], ...finish()]
  const evil = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }
  expect((await from(evil, embedded)).status).toBe(403)
  expect((await from({ Origin: 'https://evil.example' }, embedded)).status).toBe(403)
  expect(await storedEvents()).toEqual([])
})
