import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { parse, serve } from '../support/app.ts'
import { belowBoard, classAt, finish, makeClass } from '../support/classroom.ts'
import { replaced } from '../support/failing-kv.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()
const { get, post } = site
const keys = async (prefix: string) =>
  (await env.SCORES.list({ prefix })).keys.map(({ name }) => name)
const shown = async (path: string) => parse(await get(path))
const step = (code: string, mode = 'test') => `/ar/rivers/1?mode=${mode}&group=${code}`

/** The same store, whose reads do as they are told. */
const reading = (read: (key: string) => Promise<unknown>): KVNamespace =>
  new Proxy(env.SCORES, {
    get(target, name) {
      if (name === 'get' || name === 'getWithMetadata') return read
      const member = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })

afterEach(() => reset())

describe('a quiz played in a class', () => {
  it('names the class on the introduction, the steps and the result', async () => {
    const { code } = await makeClass(site, [['label', 'الثالث ب']])
    const { attempt } = await finish(site, code)
    const result = `/ar/rivers/result?mode=test&group=${code}&attempt=${attempt}&answers=snow.trade.salt&saved=yes`
    for (const path of [`/ar/rivers?group=${code}`, step(code), result]) {
      const line = (await shown(path)).querySelector('.group')
      expect(line?.querySelector('bdi')?.textContent).toBe('الثالث ب')
      // As what somebody wrote, not as what we say.
      expect(line?.textContent).toContain('«الثالث ب»')
    }
    const receipt = (await shown(result)).querySelector('.receipt bdi')?.textContent
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(receipt?.replace('-', '')).not.toBe(attempt.slice(-8))
  })

  it('carries the class from the introduction to the last form', async () => {
    const { code } = await makeClass(site)
    const page = await shown(`/ar/rivers?group=${code}`)
    const ways = [...page.querySelectorAll('.ways a')].map((a) => a.getAttribute('href') ?? '')
    expect(ways).toHaveLength(2)
    for (const way of ways) {
      const input = (await shown(way)).querySelector('.ask input[name=group]')
      expect(input?.getAttribute('value')).toBe(code)
    }
  })

  it('is played in the mode its teacher chose', async () => {
    const { code } = await makeClass(site, [['mode', 'test']])
    const ways = (await shown(`/ar/rivers?group=${code}`)).querySelectorAll('.ways a')
    expect([...ways].map((a) => a.getAttribute('href'))).toEqual([step(code)])
    const page = await shown(step(code, 'walk'))
    expect(page.querySelector('.ask input[name=mode]')?.getAttribute('value')).toBe('test')
    expect(page.querySelector('.point')).toBeNull()
  })

  it('is stored for the class alone', async () => {
    const { code } = await makeClass(site)
    const { attempt } = await finish(site, code)
    expect(await keys('event/')).toEqual([])
    const [event, ...more] = await keys('group-event/')
    expect(more).toEqual([])
    expect(event?.startsWith(`group-event/${code}/rivers/${attempt}/attempt/`)).toBe(true)
  })

  it('costs its first page two reads, of its making and its closing, and those after it none', async () => {
    const { code } = await makeClass(site)
    const read: string[] = []
    const counted = serve({
      bindings: {
        SCORES: replaced(env.SCORES, {
          get: (key: string) => {
            read.push(key)
            return env.SCORES.get(key)
          },
          getWithMetadata: (key: string) => {
            read.push(key)
            return env.SCORES.getWithMetadata(key)
          },
        }),
      },
    })
    await counted.get(`/ar/rivers?group=${code}`)
    for (let i = 0; i < 20; i++) await counted.get(step(code))
    expect(read).toEqual([`group/${code}`, `group/${code}/closing`])
  })
})

describe('a class that takes no answers', () => {
  const expectTold = async (code: string, state = 'unknown') => {
    const introduction = await shown(`/ar/rivers?group=${code}`)
    expect(introduction.querySelector('.unsaved')).not.toBeNull()
    for (const way of introduction.querySelectorAll('.ways a')) {
      expect(way.getAttribute('href')).not.toContain('group')
    }
    const alone = (await shown(step(code))).querySelector('.unsaved a')?.getAttribute('href') ?? ''
    expect(alone).toBe('/ar/rivers/1?mode=test')
    const way = `mode=test&group=${code}&attempt=${newAttemptId(Date.now() - 60_000)}`
    for (const path of [
      `/ar/rivers/1/feedback?${way}&answer=snow`,
      `/ar/rivers/2?${way}&answers=flood-why_snow`,
      `/ar/rivers/2/feedback?${way}&answers=flood-why_snow&answer=war`,
    ]) {
      const page = await shown(path)
      const on = page.querySelector('.unsaved a')?.getAttribute('href') ?? 'nothing'
      expect([path, page.querySelector('.ask') !== null]).toEqual([path, true])
      expect(on).not.toMatch(/group|nothing/)
      expect((await site.get(on)).status).toBe(200)
    }

    const { at, saved, attempt } = await finish(site, code)
    expect(saved).toBe(state)
    expect(await keys('group-event/')).toEqual([])
    expect(await keys('event/')).toEqual([])
    for (const path of [at, await resultOf(at)]) {
      const form = (await shown(path)).querySelector('form.unsaved')
      const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ])
      expect(fields.map(([name]) => name)).not.toContain('group')
      const pressed = await post(form?.getAttribute('action') ?? '', fields)
      expect(pressed.headers.get('Location')).toContain('saved=yes')
    }
    const [event, ...more] = await keys('event/')
    expect([event?.includes(attempt), more.length]).toEqual([true, 0])
    expect(await keys('group-event/')).toEqual([])
  }
  const resultOf = async (at: string) =>
    (await shown(at)).querySelector('main link[rel=prefetch]')?.getAttribute('href') ?? ''

  it('says that it has closed, and one press saves the score without it', async () => {
    const { code, board } = await makeClass(site)
    await post(belowBoard(board, '/close'), [])
    await expectTold(code, 'closed')
  })

  it('names it, and says that what was withheld is told from now on', async () => {
    const { code, below } = await makeClass(site, [
      ['label', 'العاشر أ'],
      ['withheld', 'yes'],
      ['mode', 'test'],
    ])
    const path = `/ar/rivers/1/feedback?mode=test&group=${code}&attempt=${newAttemptId(Date.now() - 60_000)}&answer=snow`
    expect((await site.get(path)).status).toBe(302)
    await site.post(below('/close'), [])
    const page = await shown(path)
    expect(page.querySelector('.unsaved bdi')?.textContent).toBe('العاشر أ')
    expect(page.querySelector('[data-verdict]')).not.toBeNull()
  })

  it('names it to who finishes too late, once a page, with and without scripts', async () => {
    const label = 'العاشر أ'
    const { code, below } = await makeClass(site, [['label', label]])
    await site.post(below('/close'), [])
    const { at } = await finish(site, code)
    const swapped = await finishSwapped(code)
    for (const page of [await shown(at), await shown(await resultOf(at)), swapped]) {
      const boxes = [...page.querySelectorAll('.unsaved')]
      expect(boxes.map((box) => box.querySelector('bdi')?.textContent)).toEqual([label])
      expect(boxes[0]?.querySelector('[name=group]')).toBeNull()
      expect(page.querySelector('.receipt')).toBeNull()
    }
    await site.post(below('/reopen'), [])
    const open = (await shown(at)).querySelector('form.unsaved [name=group]')
    expect(open?.getAttribute('value')).toBe(code)
  })
  const finishSwapped = async (code: string) => {
    const fields: [string, string][] = [
      ['mode', 'test'],
      ['group', code],
      ['attempt', newAttemptId(Date.now() - 60_000)],
      ['answers', 'snow.trade'],
      ['answer', 'salt'],
    ]
    return parse(await post('/ar/rivers/3', fields, { 'HX-Request': 'true' }))
  }

  it('does so when it is unknown', () => expectTold('ZZZZZZZ'))

  it.each([
    ['a digit was left out', '12345678'],
    ['it is a word', 'nothing'],
    ['a program has filled it in', '{{code}}'],
  ])('does so when its code can be none: %s', (_, code) => expectTold(encodeURIComponent(code)))

  it('does not so in practice, which is in none, whatever its address names', async () => {
    const { code } = await makeClass(site)
    for (const named of [code, '12345678', '999999999'])
      for (const page of ['1?', '1/feedback?answer=snow&', 'result?answers=flood-why_snow&']) {
        const path = `/ar/rivers/${page}practice=flood-why&group=${named}`
        const shownThere = await shown(path)
        expect([path, shownThere.querySelector('.ask, [data-result]') !== null]).toEqual([
          path,
          true,
        ])
        expect([path, shownThere.querySelector('.unsaved')]).toEqual([path, null])
      }
  })

  it('does so when it is of another quiz', async () => {
    const other = serve({ quizzes: [{ ...rivers(), slug: 'lakes' }] })
    const response = await other.post('/ar/lakes/groups', [])
    await expectTold(classAt(response.headers.get('Location') ?? '').code)
  })
})

describe('a class whose record cannot be read', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('KV GET failed: 500'))],
    ['hangs', () => new Promise(() => {})],
  ])('is played on in, and its scores are kept for it: the read %s', async (_, read) => {
    const { code } = await makeClass(site)
    const blind = serve({ bindings: { SCORES: reading(read as () => Promise<unknown>) } })
    for (const path of [`/ar/rivers?group=${code}`, step(code)]) {
      const response = await blind.get(path)
      expect(response.status).toBe(200)
      const page = await parse(response)
      expect(page.querySelector('.unsaved')).toBeNull()
      expect(page.querySelector('.ways a, .ask')).not.toBeNull()
    }
    const attempt = newAttemptId(Date.now() - 60_000)
    expect((await finish(blind, code, undefined, attempt)).saved).toBe('yes')
    expect((await keys(`group-event/${code}/`))[0]).toContain(attempt)
  })
})
