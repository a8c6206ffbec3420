import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse } from '../support/app.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'
import { waited } from '../support/waited.ts'
import { store } from './claims.ts'
import { answersOf, count, freshly, readers, yesterday } from './readers.ts'

type Page = Awaited<ReturnType<typeof parse>>

const attempt = newAttemptId(Date.now() - 60_000)
const feedback = (rest = '', answer = 'dam') =>
  `/en/rivers/1/feedback?mode=walk&attempt=${attempt}&answer=${answer}${rest}`
const last = (rest = '') =>
  `/en/rivers/3/feedback?mode=walk&attempt=${attempt}&answers=snow.trade&answer=salt${rest}`
const result = (answers = 'snow.war.salt', rest = '') =>
  `/en/rivers/result?mode=walk&attempt=${attempt}&answers=${answers}&saved=yes${rest}`

const open = async (path: string) => parse(await freshly().get(path))
/** The page of a score that is stored, as it says. */
const openSaved = async (path: string) => {
  await store(path)
  return open(path)
}
const numbers = (text: string | null | undefined) => text?.match(/\d+/g)?.map(Number)
const among = (page: Page) =>
  numbers(
    page.querySelector('.bars caption, .columns caption, .where')?.textContent?.split('·').at(-1),
  )?.at(-1)
const shares = (page: Page) =>
  [...page.querySelectorAll('.bars td, .columns td, .of')].map(
    (cell) => numbers(cell.textContent)?.[0],
  )
/** The scores of columns that are their reader’s. */
const own = (page: Page) =>
  [...page.querySelectorAll('.columns td')].flatMap((cell, i) =>
    cell.querySelector('em') ? [i] : [],
  )
const heights = (page: Page) =>
  [...page.querySelectorAll('.columns svg')].map((column) => Number(column.getAttribute('height')))
const most = (values: number[]) => values.indexOf(Math.max(...values))
const bars = (page: Page) =>
  [...page.querySelectorAll('.bars rect, .share rect')].map((bar) =>
    Number.parseFloat(bar.getAttribute('width') ?? ''),
  )

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('feedback', () => {
  it('shows the share of readers who gave each answer, its reader’s and the right one marked', async () => {
    await readers(30)
    const page = await open(feedback())
    const choices = choicesOf(rivers('en').points[0]?.question)
    const rows = [...page.querySelectorAll('.row')]
    for (const [i, { text }] of choices.entries()) expect(rows[i]?.textContent).toContain(text)
    expect([among(page), shares(page), bars(page)]).toEqual([30, [33, 67, 0], [33, 67, 0]])
    expect(rows.map(({ className }) => className)).toEqual(['row', 'row is-right', 'row is-wrong'])
  })

  it('says nothing of fewer than twenty', async () => {
    await readers(19)
    expect((await open(feedback())).querySelector('.share')).toBeNull()
    await readers(1)
    expect(among(await open(feedback()))).toBe(20)
  })

  it('counts its reader where the attempt is stored, and not before', async () => {
    await readers(20)
    expect(among(await open(last()))).toBe(20)
    expect(among(await open(last('&saved=no')))).toBe(20)
    expect(among(await openSaved(last('&saved=yes')))).toBe(21)
  })

  it('says nothing in a group and in practice, and reads nothing of it', async () => {
    await readers(20)
    const group = 'group/K3M9X7Q'
    for (const [path, reads] of [
      [feedback('&group=K3M9X7Q'), [group, `${group}/closing`]],
      ['/en/rivers/1/feedback?practice=1.3&answer=dam', []],
    ] as const) {
      const site = freshly()
      const page = await parse(await site.get(path))
      expect(page.querySelector('[data-verdict]')).not.toBeNull()
      expect([page.querySelector('.share'), site.reads]).toEqual([null, reads])
    }
  })

  it('sets a question asked alone beside others at the same place, or else beside whole attempts', async () => {
    const alone = feedback('&start=1&from=newsletter')
    await readers(25)
    await readers(19, { origin: 'newsletter', start: 1, answers: ['dam'] })
    await readers(40, { origin: 'embed', start: 1, answers: ['dam'] })
    await readers(40, { origin: 'web', start: 1, answers: ['dam'] })
    expect(among(await open(alone))).toBe(25)
    await readers(1, { origin: 'newsletter', start: 1, answers: ['dam'] })
    const page = await open(alone)
    expect([among(page), shares(page)]).toEqual([20, [0, 0, 100]])
    expect(among(await open(feedback()))).toBe(25)
  })

  it('leaves out choices that the question no longer has', async () => {
    const before = rivers()
    choicesOf(before.points[0]?.question).push({
      id: 'ice',
      text: '',
      correct: false,
      feedback: '',
    })
    await readers(25)
    await readers(10, { answers: ['ice', 'trade', 'salt'] }, before)
    expect(among(await open(feedback()))).toBe(25)
  })
})

describe('the result', () => {
  it('shows of a hundred how many had each score, and its reader’s place', async () => {
    await readers(29)
    const page = await openSaved(result())
    const scores = [
      ...Array.from({ length: 29 }, (_, i) => answersOf(i)),
      ['snow', 'war', 'salt'],
    ].map(
      (answers) => answers.filter((answer) => ['snow', 'trade', 'salt'].includes(answer)).length,
    )
    const having = (score: number) => scores.filter((each) => each === score).length
    expect(among(page)).toBe(30)
    expect(shares(page)).toEqual(
      [0, 1, 2, 3].map((score) => Math.round((100 * having(score)) / 30)),
    )
    expect(own(page)).toEqual([2])
    expect(Math.max(...heights(page))).toBe(heights(page)[most([0, 1, 2, 3].map(having))])
    const atMost = scores.filter((each) => each <= 2).length
    const said = numbers(page.querySelector('.standing')?.textContent)
    expect(said).toEqual([Math.floor((100 * atMost) / 30), 100])
  })

  it('tells nobody of a reader who did better than they', async () => {
    await readers(299, { answers: ['snow', 'trade', 'salt'] })
    const lowest = await openSaved(result('rain.war.warm'))
    expect(lowest.querySelector('.standing')).toBeNull()
    expect(own(lowest)).toEqual([0])
    await readers(1, { answers: ['rain', 'war', 'warm'] })
    const best = (await openSaved(result('snow.trade.salt'))).querySelector('.standing')
    expect(numbers(best?.textContent)).toBeUndefined()
  })

  it('sets nobody beside others who had nothing right, and shows where they are', async () => {
    const wrong = ['rain', 'war', 'warm']
    await readers(30, { answers: wrong })
    const page = await openSaved(result(wrong.join('.')))
    expect([page.querySelector('.standing'), own(page)]).toEqual([null, [0]])
  })

  it('says nothing of fewer than twenty, its reader among them', async () => {
    await readers(18)
    expect((await openSaved(result())).querySelector('.columns')).toBeNull()
    await readers(1)
    expect(among(await openSaved(result()))).toBe(20)
  })

  it('counts an attempt once, before the listing shows it and after', async () => {
    await readers(19)
    const own = newAttemptId(Date.now() - 60_000)
    const form: Fields = [
      ['attempt', own],
      ['answers', 'snow.war'],
      ['answer', 'salt'],
    ]
    await freshly().post('/en/rivers/3', form)
    const path = result().replace(attempt, own)
    expect(among(await open(path))).toBe(20)
    await count()
    expect(among(await open(path))).toBe(20)
    expect(among(await openSaved(result()))).toBe(21)
  })

  it('says nothing in a group and in practice, and reads no view', async () => {
    await readers(30)
    const practice = '/en/rivers/result?practice=1.3&answers=snow.salt'
    const grouped = result('snow.war.salt', '&group=K3M9X7Q')
    for (const [path, reads] of [
      [grouped, 3],
      [practice, 0],
    ] as const) {
      await store(path)
      const site = freshly()
      const page = await parse(await site.get(path))
      expect(page.querySelector('[data-result]')).not.toBeNull()
      expect([page.querySelector('.columns'), site.reads.length]).toEqual([null, reads])
      expect(site.reads.filter((key) => !/^group(-event)?\//.test(String(key)))).toEqual([])
    }
  })

  it('leaves groups and answers given alone out of what everyone sees', async () => {
    await readers(19)
    await readers(5, { group: 'K3M9X7Q' })
    await readers(30, { start: 1 })
    expect(among(await openSaved(result()))).toBe(20)
  })
})

describe('frames on other sites', () => {
  it('are in no number that readers compare themselves with', async () => {
    await readers(20)
    await readers(50, { origin: 'embed', answers: ['dam', 'war', 'nets'] })
    expect(among(await open(feedback()))).toBe(20)
    expect(among(await openSaved(result()))).toBe(21)
  })
})

describe('the list of quizzes', () => {
  const missed = (page: Page) => page.querySelector('article .hook')?.textContent ?? undefined

  it('names the question that was missed most, and how often', async () => {
    await readers(30, { counted: yesterday() })
    const prompt = rivers('en').points[0]?.question.prompt ?? ''
    const said = missed(await open('/en'))
    expect(said).toContain(prompt)
    expect(numbers(said?.replace(prompt, ''))?.[0]).toBe(33)
    expect(missed(await open('/ar'))).toContain(rivers('ar').points[0]?.question.prompt)
  })

  it('says nothing of fewer than twenty, nor of a question that is gone', async () => {
    await readers(19, { counted: yesterday() })
    expect(missed(await open('/en'))).toBeUndefined()
    const before = rivers()
    for (const { question } of before.points) question.id += '-before'
    await readers(30, { answers: ['rain', 'war', 'warm'], counted: yesterday() }, before)
    expect(missed(await open('/en'))).toBeUndefined()
  })
})

describe('the store', () => {
  const pages = [feedback(), last('&saved=yes'), result(), '/en', '/en/rivers/statistics']
  const answers: [string, () => Promise<unknown>][] = [
    ['fails', () => Promise.reject(new Error('KV GET failed: 500 Internal Server Error'))],
    ['never answers', () => new Promise(() => {})],
  ]

  const isOwn = (key: unknown) => String(key).startsWith('event/')

  it('is read once for a page, and not again for the next; and once where a score claims to be saved', async () => {
    await readers(30)
    await store(result())
    await store(last())
    for (const path of pages) {
      const site = freshly()
      const [first] = [await site.get(path), await site.get(path)]
      const views = site.reads.filter((key) => !isOwn(key))
      const claims = path.includes('saved=yes') ? 1 : 0
      expect([path, first.status, views.length]).toEqual([path, 200, 1])
      expect([path, site.reads.length]).toEqual([path, 1 + claims])
    }
    const all = freshly()
    for (const path of pages) await all.get(path)
    expect(all.reads.filter((key) => !isOwn(key)).length).toBe(2)
  })

  it('is read for each of several readers who come at once, all of whom see the numbers', async () => {
    await readers(30)
    await store(result())
    const site = freshly()
    const together = await Promise.all([site.get(result()), site.get(result()), site.get(result())])
    for (const response of together) expect(among(await parse(response))).toBe(31)
  })

  it.each(answers)('that %s leaves a page as it is without numbers, and soon', async (how, get) => {
    const atMost = (ms: number) => (how === 'never answers' ? ms : 0)
    await readers(30)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const path of pages) {
      const site = freshly(get)
      const { result, ms } = await waited(() => site.get(path))
      expect([path, ms]).toEqual([path, atMost(path.endsWith('/statistics') ? 3000 : 300)])
      const page = await parse(result)
      expect([path, result.status, page.querySelector('.bars, .columns, .share')]).toEqual([
        path,
        200,
        null,
      ])
      expect(page.querySelector('h1')).not.toBeNull()
    }
  })

  it.each(answers)('that %s on reading keeps no answer from being stored', async (how, get) => {
    const atMost = (ms: number) => (how === 'never answers' ? ms : 0)
    const site = freshly(get)
    const fields: Fields = [
      ['attempt', newAttemptId(Date.now())],
      ['answers', 'snow.war'],
      ['answer', 'salt'],
    ]
    const { result, ms } = await waited(() =>
      site.post('/en/rivers/3', fields, { 'HX-Request': 'true' }),
    )
    expect(ms).toBe(atMost(300))
    expect((await parse(result)).querySelector('.saved')).not.toBeNull()
  })
})
