import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { failing } from '../support/failing-kv.ts'
import { freshly, readers } from './readers.ts'

const { get, post } = serve()
const path = '/ar/rivers/3'
/** As of a page that was opened a minute ago. */
const opened = () => newAttemptId(Date.now() - 60_000)
const finish = (attempt = opened()): Fields => [
  ['mode', 'walk'],
  ['attempt', attempt],
  ['answers', 'snow.war'],
  ['answer', 'salt'],
]
const target = (response: Response) =>
  new URL(response.headers.get('Location') ?? '', 'https://fahm.example')

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('POST /{lang}/{quiz}/{n}', () => {
  it('stores the attempt, then leads to its feedback', async () => {
    const attempt = opened()
    const response = await post(path, finish(attempt))
    expect(response.status).toBe(303)
    expect(target(response).pathname).toBe('/ar/rivers/3/feedback')
    expect(target(response).searchParams.get('saved')).toBe('yes')
    const [event, ...more] = await storedEvents()
    expect(more).toEqual([])
    expect(event?.key).toContain(attempt)
    expect(event?.payload).toMatchObject({ mode: 'walk', lang: 'ar', score: 2 })
  })

  it('stores one event for a hundred identical posts at once', async () => {
    const fields = finish()
    const responses = await Promise.all(Array.from({ length: 100 }, () => post(path, fields)))
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await storedEvents()).toHaveLength(1)
  })

  it.each([
    ['nobody has', 0],
    ['others have', 30],
  ])(
    'gives a htmx request the page the redirect leads to, byte for byte, where %s answered',
    async (_, n) => {
      await readers(n)
      const site = freshly()
      const fields = finish()
      for (const back of ['', 'result']) {
        const form: Fields = [...fields, ['back', back]]
        const plain = await site.post(path, form)
        const boosted = await site.post(path, form, { 'HX-Request': 'true' })
        const pushed = boosted.headers.get('HX-Push-Url')
        expect(boosted.status).toBe(200)
        expect(pushed).toBe(plain.headers.get('Location'))
        const text = await boosted.text()
        expect(/class="(columns|share)"/.test(text)).toBe(n > 0)
        expect(text).toBe(await (await site.get(pushed ?? '')).text())
      }
    },
  )

  it.each([1, 2])('stores in spite of KV failing %i times', async (times) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const flaky = serve({ bindings: { SCORES: failing(env.SCORES, times) } })
    expect(target(await flaky.post(path, finish())).searchParams.get('saved')).toBe('yes')
    expect(await storedEvents()).toHaveLength(1)
  })

  it('says «not saved yet» when KV fails, and one press saves the same attempt', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const attempt = opened()
    const broken = serve({ bindings: { SCORES: failing(env.SCORES, Number.POSITIVE_INFINITY) } })
    const failed = await broken.post(path, finish(attempt))
    expect(await storedEvents()).toEqual([])

    const feedback = await get(failed.headers.get('Location') ?? '')
    const result = (await parse(feedback)).querySelector('main link[rel=prefetch]')
    for (const page of [failed.headers.get('Location'), result?.getAttribute('href')]) {
      const response = await pressSave(page ?? '')
      expect(target(response).searchParams.get('saved')).toBe('yes')
      const [event, ...more] = await storedEvents()
      expect([event?.key.includes(attempt), more.length]).toEqual([true, 0])
    }
  })

  it('never calls a score saved that was not posted', async () => {
    const fields = new URLSearchParams(finish())
    const page = await parse(await get(`${path}/feedback?${fields}`))
    expect(page.querySelector('.unsaved')).not.toBeNull()
    expect(await storedEvents()).toEqual([])
  })

  it.each([
    ['too old', newAttemptId(Date.now() - 3 * 60 * 60 * 1000)],
    ['from the future', newAttemptId(Date.now() + 60 * 60 * 1000)],
    ['mangled', 'x'.repeat(26)],
    ['beyond all time', '8'.repeat(26)],
    ['missing', ''],
  ])(
    'does not write an id that is %s: one press saves it under a fresh one',
    async (_, attempt) => {
      const response = await post(path, finish(attempt))
      expect(target(response).searchParams.get('saved')).toBe('late')
      expect(await storedEvents()).toEqual([])
      await pressSave(response.headers.get('Location') ?? '')
      const [event, ...more] = await storedEvents()
      expect(event?.payload).toMatchObject({ score: 2 })
      expect(more).toEqual([])
    },
  )

  it.each([
    ['a step that is not the last', '/ar/rivers/1', [['answer', 'snow']], '/ar/rivers/1/feedback'],
    ['a step that is not due', path, [['answers', 'snow']], '/ar/rivers/2'],
    ['an answer that was never possible', path, [['answers', 'snow.x']], '/ar/rivers/2'],
    ['a finished attempt', path, [['answers', 'snow.war.salt']], '/ar/rivers/result'],
    [
      'practice',
      path,
      [
        ['practice', '3'],
        ['answer', 'salt'],
      ],
      '/ar/rivers/3',
    ],
    [
      'answers given twice',
      path,
      [
        ['answers', 'snow.war'],
        ['answers', 'dam.war'],
        ['answer', 'salt'],
      ],
      '/ar/rivers/1',
    ],
  ] as [string, string, Fields, string][])(
    'stores nothing of %s',
    async (_, at, fields, expected) => {
      const response = await post(at, [['attempt', newAttemptId(Date.now())], ...fields])
      expect([response.status, target(response).pathname]).toEqual([303, expected])
      expect(await storedEvents()).toEqual([])
    },
  )

  it('answers a form without a choice with 422 and the same question', async () => {
    const response = await post(
      path,
      finish().filter(([name]) => name !== 'answer'),
    )
    expect(response.status).toBe(422)
    const page = await parse(response)
    expect(page.querySelector('input[name=answers]')?.getAttribute('value')).toBe(
      'flood-why_snow.bridge-why_war',
    )
    // The other language shows the same question with the same answers.
    const twin = page.querySelector('footer a[hreflang]')?.getAttribute('href')
    expect((await get(twin ?? '')).status).toBe(200)
    expect(await storedEvents()).toEqual([])
  })
})

/** Presses the save button of a page, as a browser without scripts would. */
async function pressSave(at: string) {
  const form = (await parse(await get(at))).querySelector('form.unsaved')
  const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ])
  return post(form?.getAttribute('action') ?? '', fields)
}
