import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { classroomWords } from '../../src/classroom/words.ts'
import { formatDate } from '../../src/languages/format.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Point, Quiz } from '../../src/quiz/quiz.ts'
import type { Finished } from '../../src/scores/event.ts'
import { mark } from '../support/answers.ts'
import { parse, serve } from '../support/app.ts'
import { withAnother } from '../support/changed-quiz.ts'
import { belowBoard, finish, makeClass, readBoard, receiptIn } from '../support/classroom.ts'
import { rivers } from '../support/quiz.ts'
import { storedEvent } from '../support/stored-event.ts'

const site = serve()
const { get, post } = site

let now: number
const later = () => {
  now += 11_000
}

beforeEach(() => {
  now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

/** The store with lists that are counted, and show only what `visible` lets through. */
function lists(visible: (key: string) => boolean = () => true) {
  const used = { lists: 0 }
  const SCORES = new Proxy(env.SCORES, {
    get(target, name) {
      if (name === 'list')
        return async (options: KVNamespaceListOptions) => {
          used.lists++
          const page = await target.list(options)
          return { ...page, keys: page.keys.filter((key) => visible(key.name)) }
        }
      const member = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
  return { used, site: serve({ bindings: { SCORES } }) }
}

/** An answer given on the landing of an email. */
function eventOf(code: string, choice: string, more: Partial<Finished> = {}) {
  const quiz = rivers()
  const marked = mark(quiz, [1], [choice])
  return storedEvent({
    quiz,
    mode: 'test',
    origin: 'newsletter',
    kind: 'answer',
    attempt: newAttemptId(now),
    marked,
    group: code,
    ...more,
  })
}

async function answerAlone(...given: Parameters<typeof eventOf>) {
  const { key, payload } = await eventOf(...given)
  await env.SCORES.put(key, '', { metadata: payload })
}

describe('the board', () => {
  it('counts and shows results in steps of five until the class closes, and then all', async () => {
    const { code, board } = await makeClass(site)
    const seen: [number, string | undefined][] = []
    for (let n = 1; n <= 12; n++) {
      await finish(site, code, ['snow', n % 2 ? 'war' : 'trade', 'salt'])
      later()
      const { finished, shown } = await readBoard(site, board)
      seen.push([shown, finished.match(/\d+/)?.[0]])
    }
    const five = [5, '5']
    expect(seen.slice(0, 5)).toEqual([...Array(4).fill([0, '5']), five])
    expect(seen.slice(5)).toEqual([...Array(4).fill(five), ...Array(3).fill([10, '10'])])
    await post(belowBoard(board, '/close'), [])
    const closed = await readBoard(site, board)
    expect([closed.scores, closed.finished.match(/\d+/)?.[0]]).toEqual([[0, 0, 6, 6], '12'])
  })

  it('says below the count, and not in it, what becomes of the first four', async () => {
    const { live: w } = classroomWords.ar
    const { code, board } = await makeClass(site)
    for (const [more, isFew] of [
      [4, true],
      [1, false],
    ] as const) {
      for (let n = 0; n < more; n++) await finish(site, code)
      later()
      const { page } = await readBoard(site, board)
      const notes = [...page.querySelectorAll('#live > .note')].map((each) => each.textContent)
      expect(page.querySelector('.finished')?.textContent === w.fewer).toBe(isFew)
      expect(notes.some((note) => note?.includes(w.kept))).toBe(isFew)
      expect(notes.some((note) => note?.includes(w.waiting))).toBe(true)
    }
  })

  it('shows who finished a moment before the class closed, though it had just been listed', async () => {
    const { code, board } = await makeClass(site)
    for (let n = 0; n < 5; n++) await finish(site, code)
    expect((await readBoard(site, board)).shown).toBe(5)
    await finish(site, code)
    await post(belowBoard(board, '/close'), [])
    expect((await readBoard(site, board)).shown).toBe(6)
  })

  it('shows nothing of a class that closes with fewer than five', async () => {
    const { code, board } = await makeClass(site)
    for (let n = 0; n < 4; n++) await finish(site, code)
    await post(belowBoard(board, '/close'), [])
    const { shown, page } = await readBoard(site, board)
    expect(shown).toBe(0)
    expect(page.querySelector('.question-reports')).toBeNull()
  })

  it('gives no coefficient of fewer than twenty attempts, and then one', async () => {
    const { code, board } = await makeClass(site)
    const play = (n: number) =>
      finish(site, code, n % 2 ? ['snow', 'trade', 'salt'] : ['dam', 'war', 'nets'])
    for (let n = 0; n < 19; n++) await play(n)
    await post(belowBoard(board, '/close'), [])
    const coefficients = async () =>
      [...(await readBoard(site, board)).page.querySelectorAll('.question-reports bdi.note')].map(
        (each) => each.textContent,
      )
    expect(await coefficients()).toEqual([])
    await post(belowBoard(board, '/reopen'), [])
    await play(19)
    later()
    expect(await coefficients()).toEqual(['1', '1', '1'])
  })

  it('counts what was answered before the quiz changed by itself, and never as nought', async () => {
    const { code, board } = await makeClass(site)
    for (let n = 0; n < 7; n++) await finish(site, code, ['snow', 'war', 'salt'])
    const [flood, bridge, fish] = rivers().points as [Point, Point, Point]
    const question = { ...bridge.question, id: 'new-one' }
    const { was } = withAnother('ar')
    const changed: Quiz = {
      ...rivers(),
      points: [flood, { ...bridge, id: 'new', question }, fish],
      editions: [was],
      editionDate: '2026-11-26',
    }
    const now = serve({ quizzes: [changed, { ...changed, lang: 'en' }] })
    const before = await readBoard(now, board)
    expect([before.scores, before.shown]).toEqual([[], 0])
    const numbers = () =>
      [...before.page.querySelectorAll('.question-reports > li')].map(
        (each) => each.querySelector('.share-right')?.textContent?.match(/\d+/g) ?? [],
      )
    expect(numbers()).toEqual([['5', '5'], ['5', '5'], []])
    const told = async () => {
      const paragraphs = (await readBoard(now, board)).page.querySelectorAll('#live p')
      return [...paragraphs].find((p) => p.textContent?.includes(formatDate('ar', '2026-11-26')))
    }
    expect((await told())?.textContent).toMatch(/^5 /)

    for (let n = 0; n < 6; n++) await finish(now, code, ['snow', 'trade', 'salt'])
    later()
    const after = await readBoard(now, board)
    expect([after.shown, after.scores]).toEqual([5, [0, 0, 0, 5]])
    expect((await told())?.textContent).toMatch(/^5 /)
    expect(after.page.querySelector('.question-reports')?.textContent).toContain('10 من 10')
  })

  it('has the invitation first until it has results to show', async () => {
    const { code, board } = await makeClass(site)
    const first = async () =>
      (await readBoard(site, board)).page.querySelector('#invite, #live')?.id
    const seen = [await first()]
    for (let n = 0; n < 5; n++) {
      await finish(site, code, ['snow', 'war', 'salt'])
      later()
      seen.push(await first())
    }
    expect(seen).toEqual([...Array(5).fill('invite'), 'live'])
  })

  it('puts the most missed question first, with the wrong choice most took', async () => {
    const { code, board } = await makeClass(site)
    for (const flood of ['dam', 'dam', 'rain', 'snow', 'dam']) {
      await finish(site, code, [flood, 'trade', flood === 'snow' ? 'salt' : 'nets'])
    }
    const { page } = await readBoard(site, board)
    const items = [...page.querySelectorAll('.question-reports > li')]
    const said = items.map((item) => item.textContent)
    expect(
      said.map((text) => ['الفيضان', 'الجسر', 'السمك'].findIndex((word) => text?.includes(word))),
    ).toEqual([0, 2, 1])
    expect(items[0]?.querySelector('.share-right')?.textContent).toContain(
      classroomWords.ar.live.rightOf(1, 5),
    )
    const first = page.querySelector('.discuss')?.textContent ?? ''
    expect(first).toContain('الفيضان')
    expect(first).toMatch(/3\sمن 5.*سد/s)
    expect(items[2]?.querySelector('.share-right')?.textContent).toContain('5 من 5')
  })

  it('tells a score to whom the pupil has shown its code, and lists no codes', async () => {
    const { code, board } = await makeClass(site)
    const { attempt } = await finish(site, code, ['snow', 'war', 'salt'])
    for (let n = 0; n < 5; n++) await finish(site, code)
    const receipt = await receiptIn(site, code, attempt)
    const typed = receipt.toLowerCase().replace('-', ' ').replaceAll('0', 'o')
    const page = await parse(await get(`${board}&receipt=${encodeURIComponent(typed)}`))
    expect(page.querySelector('[data-found]')?.textContent).toContain('2 من 3')
    const none = await parse(await get(`${board}&receipt=0000-0000`))
    expect(none.querySelector('[data-found]')).toBeNull()
    expect(none.querySelector('.lookup .missing')).not.toBeNull()
    const field = (page: typeof none) => page.querySelector('#typed')
    expect([field(page), field(none)].map((each) => each?.getAttribute('aria-invalid'))).toEqual([
      null,
      'true',
    ])
    const short = await parse(await get(`${board}&receipt=${encodeURIComponent('٣4-5')}`))
    expect(short.querySelector('.missing')?.textContent?.match(/\d+/g)).toEqual(['3', '8'])
    expect(field(short)?.getAttribute('value')).toBe('٣4-5')
    const plain = await (await get(board)).text()
    expect(plain).not.toContain(receipt)
    expect(plain).not.toContain(attempt.slice(-8))
  })

  it('knows no code that somebody made of the end of a classmate’s id', async () => {
    const { code, board } = await makeClass(site)
    const { attempt } = await finish(site, code, ['snow', 'trade', 'salt'])
    const forged = newAttemptId(now).slice(0, -8) + attempt.slice(-8)
    await finish(site, code, ['dam', 'war', 'nets'], forged)
    const receipt = await receiptIn(site, code, attempt)
    const page = await parse(await get(`${board}&receipt=${receipt}`))
    const found = [...page.querySelectorAll('[data-found]')].map((each) => each.textContent)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('3 من 3')
  })

  it('counts an attempt once, though it was stored with two sets of answers', async () => {
    const { code, board } = await makeClass(site)
    const attempt = newAttemptId(now - 60_000)
    await finish(site, code, ['snow', 'trade', 'salt'], attempt)
    await finish(site, code, ['dam', 'trade', 'salt'], attempt)
    for (let n = 0; n < 4; n++) await finish(site, code)
    const first = await readBoard(site, board)
    expect(first.shown).toBe(5)
    later()
    expect((await readBoard(site, board)).scores).toEqual(first.scores)
  })

  it('asks the store for one list in ten seconds, however often it is looked at', async () => {
    const { code, board } = await makeClass(site)
    for (let n = 0; n < 5; n++) await finish(site, code)
    const { used, site: counted } = lists()
    await Promise.all(Array.from({ length: 100 }, () => counted.get(board)))
    expect(used.lists).toBe(1)
    later()
    await counted.get(board)
    expect(used.lists).toBe(2)
  })

  it('still opens, and closes the class, while the store lists nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { code, board } = await makeClass(site)
    const { site: broken } = lists(() => {
      throw new Error('KV LIST failed: 429')
    })
    await finish(site, code)
    expect((await broken.get(board)).status).toBe(200)
    expect((await broken.get(board.replace(code, `${code}/results.csv`))).status).toBe(302)
    expect((await broken.post(belowBoard(board, '/close'), [])).status).toBe(303)
    expect((await finish(broken, code)).saved).toBe('closed')
  })

  it('reads at most 5,000 attempts, in at most five lists, and then says so', async () => {
    const { board, code } = await makeClass(site)
    const { key, payload } = await eventOf(code, 'snow')
    const keyOf = (n: number) => key.replace(/[^/]+(?=\/answer\/)/, () => newAttemptId(now + n))
    let lists = 0
    const SCORES = new Proxy(env.SCORES, {
      get(target, name) {
        if (name === 'list')
          return () => {
            const from = 1000 * lists++
            const keys = Array.from({ length: 1000 }, (_, i) => ({
              name: keyOf(from + i),
              metadata: payload,
            }))
            return Promise.resolve({ keys, list_complete: false, cursor: String(lists) })
          }
        const member = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
    const page = await (await serve({ bindings: { SCORES } }).get(board)).text()
    expect(lists).toBe(5)
    expect(page).toContain('5,000')
  })

  it('never shows two views that tell one pupil from another, however late lists are', async () => {
    const play = fc.record({
      answers: fc.tuple(
        fc.constantFrom('snow', 'rain', 'dam'),
        fc.constantFrom('trade', 'war'),
        fc.constantFrom('salt', 'nets', 'warm'),
      ),
      late: fc.nat(3),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(play, { minLength: 6, maxLength: 18 }), async (plays) => {
        const { code, board } = await makeClass(site)
        const visibleFrom = new Map<string, number>()
        let round = 0
        const { site: lagging } = lists((key) => {
          const attempt = key.split('/')[3] ?? ''
          return (visibleFrom.get(attempt) ?? 0) <= round
        })
        const views: { shown: number; scores: number[] }[] = []
        for (const { answers, late } of plays) {
          // Who began earlier sorts before; a late list slips in among those already shown.
          const attempt = newAttemptId(now - late * 600_000)
          visibleFrom.set(attempt, round + late)
          await finish(lagging, code, [...answers], attempt)
          later()
          views.push(await readBoard(lagging, board))
          round++
        }
        for (const a of views)
          for (const b of views) {
            if (a.shown === b.shown) expect(a.scores).toEqual(b.scores)
            else expect(Math.abs(a.shown - b.shown)).toBeGreaterThanOrEqual(5)
          }
      }),
      { numRuns: 15 },
    )
  })

  it('holds its results back on a machine that would show others', async () => {
    const { code, board } = await makeClass(site)
    let early = ''
    const { site: one } = lists((key) => !key.includes(early || '-'))
    early = (await finish(site, code, ['dam', 'war', 'nets'], newAttemptId(now - 600_000))).attempt
    for (let n = 0; n < 5; n++) await finish(site, code)
    const { shown, seen, scores } = await readBoard(one, board)
    expect([shown, scores]).toEqual([5, [0, 0, 0, 5]])
    const other = await readBoard(site, `${board}&seen=${seen}`)
    expect([other.shown, other.seen]).toEqual([0, seen])
    // Nor does a file that is downloaded from there.
    const files = [...other.page.querySelectorAll('.take a[download]')]
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      expect((await get(file.getAttribute('href') ?? '')).status).toBe(302)
    }
    expect((await get(board.replace('?', '/results.csv?').concat(`&seen=${seen}`))).status).toBe(
      302,
    )
    for (let n = 0; n < 4; n++) await finish(site, code)
    later()
    expect((await readBoard(site, `${board}&seen=${seen}`)).shown).toBe(10)
  })
})

describe('answers given alone', () => {
  it('stand in a section of their own, by question and origin, with the number left out', async () => {
    const { code, board } = await makeClass(site)
    expect((await parse(await get(board))).querySelector('.alone')).toBeNull()
    for (let n = 0; n < 7; n++) await answerAlone(code, n < 3 ? 'dam' : 'snow')
    for (let n = 0; n < 6; n++) await answerAlone(code, 'rain', { discarded: true })
    later()
    const { page, shown } = await readBoard(site, board)
    const alone = page.querySelector('.alone')
    expect(shown).toBe(0)
    expect(alone?.querySelectorAll('.item')).toHaveLength(1)
    expect(alone?.querySelector('.finished')?.textContent).toMatch(/^10 /)
    expect(alone?.querySelector('.item p')?.textContent).toContain('من 5')
    expect([...(alone?.querySelectorAll('.note') ?? [])].at(-1)?.textContent).toContain('5')
    await post(belowBoard(board, '/close'), [])
    const closed = (await readBoard(site, board)).page.querySelector('.alone')
    expect(closed?.querySelector('.item p')?.textContent).toContain('4 من 7')
    expect(closed?.querySelector('.finished')?.textContent).toMatch(/^13 /)
  })

  it('to questions that are gone stand under no question, and are counted', async () => {
    const { code, board } = await makeClass(site)
    const without = rivers('ar')
    without.points.shift()
    const changed = serve({ quizzes: [without] })
    for (let n = 0; n < 5; n++) await answerAlone(code, 'dam')
    later()
    const page = await parse(await changed.get(board))
    const alone = page.querySelector('.alone')
    expect(alone?.querySelectorAll('.item')).toHaveLength(0)
    expect(alone?.querySelectorAll('h3')).toHaveLength(1)
    expect(alone?.querySelector('h3 + .note')?.textContent).toContain('5')
  })
})
