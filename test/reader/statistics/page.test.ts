import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatDate } from '../../../src/languages/format.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { statisticsWords } from '../../../src/reader/statistics/words.ts'
import { parse } from '../../support/app.ts'
import { withAnother } from '../../support/changed-quiz.ts'
import { rivers } from '../../support/quiz.ts'
import { freshly, readers } from '../readers.ts'

const open = async (lang = 'en', quizzes?: Quiz[]) =>
  parse(await freshly(undefined, quizzes).get(`/${lang}/rivers/statistics`))
type Page = Awaited<ReturnType<typeof open>>
const tables = (page: Page) => [...page.querySelectorAll('.bars')]
type Table = Page['documentElement'] | undefined
const cells = (table: Table) =>
  [...(table?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.match(/[\d.]+/g)?.[0])

const w = statisticsWords.en

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe.each(languages)('GET /%s/{quiz}/statistics', (lang) => {
  it('shows the scores, the modes and every question', async () => {
    await readers(60)
    const page = await open(lang)
    const { points } = rivers(lang)
    expect(page.querySelector('.summary')?.textContent).toMatch(/60.* 2\.5 /)
    expect(cells(page.querySelector('.columns') ?? undefined)).toEqual(['0', '7', '40', '53'])
    expect(cells(page.querySelector('.coefficients') ?? undefined)).toHaveLength(2 * points.length)
    const [modes, ...questions] = tables(page).reverse()
    expect(cells(modes)).toHaveLength(2)
    expect([...page.querySelectorAll('.counted h3')].map((h3) => h3.textContent)).toEqual(
      points.map(({ question }) => question.prompt),
    )
    expect(questions.reverse().map(cells)).toEqual([
      ['33', '67', '0'],
      ['80', '20'],
      ['0', '0', '100'],
    ])
  })

  it('says when it was counted', async () => {
    const before = Date.now()
    await readers(1)
    const after = Date.now()
    const time = (await open(lang)).querySelector('.note time')
    const at = new Date(time?.getAttribute('datetime') ?? '').getTime()
    expect([at >= before, at <= after]).toEqual([true, true])
  })

  it('counts attempts and concludes nothing from fewer than twenty', async () => {
    await readers(19)
    const page = await open(lang)
    expect(page.querySelector('.summary')?.textContent).toMatch(/19/)
    expect([tables(page), [...page.querySelectorAll('h3')]]).toEqual([[], []])
    expect([page.querySelector('.sample strong'), page.querySelector('.sample a')]).toEqual([
      null,
      expect.anything(),
    ])
    await readers(1)
    const more = await open(lang)
    expect(tables(more)).toHaveLength(4)
    // It reveals the answers, and says so.
    expect(more.querySelector('.sample strong')).not.toBeNull()
  })

  it('tells of attempts from before the quiz changed, and never that there are none', async () => {
    const { gained } = withAnother(lang)
    const day = formatDate(lang, gained.editionDate)
    const summary = async () => {
      const page = await open(lang, [gained])
      const [first, ...rest] = [...page.querySelectorAll('.sample ~ *')]
      const numbers = [...page.querySelectorAll('.counted')].length
      return {
        first: first?.textContent ?? '',
        rest: rest.map((each) => each.textContent),
        numbers,
      }
    }
    await readers(24)
    const none = await summary()
    expect(none.first).toMatch(/24/)
    expect([none.first.includes(day), none.numbers]).toEqual([true, 3])
    await readers(2, { answers: ['snow', 'trade', 'salt', 'no'] }, gained)
    const few = await summary()
    expect(few.first).not.toContain('24')
    expect(few.rest.find((text) => text?.includes(day))).toContain('24')
    await readers(18, { answers: ['snow', 'trade', 'salt', 'no'] }, gained)
    const many = await summary()
    expect([many.first.includes('20'), many.numbers]).toEqual([true, 4])
    expect(many.rest.find((text) => text?.includes(day))).toContain('24')
  })

  it('is there before anyone has played', async () => {
    const response = await freshly().get(`/${lang}/rivers/statistics`)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([
      200,
      'public, max-age=60',
    ])
    expect(tables(await parse(response))).toEqual([])
  })
})

describe('the statistics of a quiz', () => {
  it('name the right answer and the mistake made most', async () => {
    await readers(25, { answers: ['dam', 'trade', 'salt'] })
    await readers(5, { answers: ['rain', 'trade', 'salt'] })
    const [flood, bridge] = tables(await open())
    const marked = (table: Table) =>
      [...(table?.querySelectorAll('tbody tr') ?? [])].map(
        (row) => row.querySelector('em') && (row.matches('.is-right') ? 'right' : 'wrong'),
      )
    expect([marked(flood), marked(bridge)]).toEqual([
      [null, 'right', 'wrong'],
      ['right', null],
    ])
  })

  it('tell whether anything still counts of the attempts from before the quiz changed', async () => {
    const before = rivers('en')
    for (const { question } of before.points) question.id += '-before'
    await readers(24, {}, before)
    const said = async (quiz: Quiz) =>
      (await open('en', [quiz])).querySelector('.summary + p')?.textContent
    expect(await said(rivers('en'))).toContain(w.gone)
    const [first, ...others] = before.points
    const [other] = rivers('en').points
    if (!first || !other) throw new Error('There is no first point')
    expect(await said({ ...before, points: [other, ...others] })).toContain(w.kept)
  })

  it('tell so by the questions where the edition is known, though no answer given then is one now', async () => {
    const { was, gained } = withAnother()
    await readers(24, { answers: ['snow', 'trade', 'salt'] })
    const [first, , , another] = gained.points
    if (first?.question.type !== 'choice' || !another) throw new Error('The quiz is another')
    const { question } = first
    const choices = question.choices.filter(({ id }) => id !== 'snow')
    const without = { ...first, question: { ...question, choices } }
    const said = async (...points: Quiz['points']) => {
      const page = await open('en', [{ ...gained, points, editions: [was] }])
      return page.querySelector('.summary + p')?.textContent
    }
    expect(await said(without, another)).toContain(w.kept)
    expect(await said(another)).toContain(w.gone)
  })

  it('give attempts from before the quiz changed that were made in frames a line of their own', async () => {
    const { gained } = withAnother()
    await readers(25, { origin: 'embed' })
    const page = await open('en', [gained])
    expect(page.querySelector('.summary')?.textContent).not.toMatch(/\d/)
    const lines = [...page.querySelectorAll('main > p.note')].map((p) => p.textContent)
    expect(lines.find((text) => text?.includes('25'))).toContain(
      formatDate('en', gained.editionDate),
    )
  })

  it('say that they reveal the answers, keep search engines out, and are not in the sitemap', async () => {
    await readers(20)
    const page = await open()
    const first = page.querySelector('main strong')
    expect(first?.parentElement?.querySelector('a')?.getAttribute('href')).toBe('/en/rivers')
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(await (await freshly().get('/sitemap.xml')).text()).not.toContain('statistics')
  })

  it('are linked from the result, and from nothing before an answer', async () => {
    const links = async (path: string) =>
      (await parse(await freshly().get(path))).querySelectorAll('a[href="/en/rivers/statistics"]')
    for (const path of [
      '/en',
      '/en/rivers',
      '/en/rivers/1',
      '/en/rivers/1?mode=test',
      '/en/rivers/score/1',
      '/en/rivers/read',
    ]) {
      expect([path, await links(path)]).toEqual([path, []])
    }
    expect(await links('/en/rivers/result?practice=1&answers=snow')).toHaveLength(1)
  })

  it('show what was answered alone by itself, of twenty and more', async () => {
    await readers(20)
    await readers(19, { origin: 'embed', start: 1, answers: ['dam'] })
    await readers(40, { origin: 'newsletter', start: 1, answers: ['snow'] })
    const page = await open()
    expect(tables(page)).toHaveLength(5)
    expect(cells(tables(page)[3])).toEqual(['100'])
    expect(page.querySelector('.summary')?.textContent).toMatch(/20/)
  })

  it('give frames on other sites a line of their own', async () => {
    await readers(20)
    const before = await open()
    await readers(25, { origin: 'embed', answers: ['dam', 'war', 'nets'] })
    const after = await open()
    expect(tables(after).map(cells)).toEqual(tables(before).map(cells))
    // Before it stands when they were counted, at whatever minute.
    const notes = (page: Page) =>
      [...page.querySelectorAll('main > p.note')].map((p) => p.textContent)
    expect(notes(after)).toHaveLength(notes(before).length + 1)
    expect(notes(after).at(-1)).toContain('25')
  })

  it('note what is kept apart: answers that are gone', async () => {
    const notes = async () => [...(await open()).querySelectorAll('.aside p')].length
    await readers(20)
    const without = await notes()
    const before = rivers()
    for (const { question } of before.points) question.id += '-before'
    await readers(3, {}, before)
    expect(await notes()).toBe(without + 1)
  })

  it('explain how far to trust them, with a coefficient only where there is one', async () => {
    // Everyone has the same score: there is nothing to correlate.
    await readers(30, { answers: ['snow', 'trade', 'salt'] })
    expect((await open()).querySelectorAll('.aside bdi:not([dir])')).toHaveLength(0)
    await reset()
    // Half of the readers have all of it right, the others nothing: as consistent as can be.
    await readers(15, { mode: 'walk', answers: ['snow', 'trade', 'salt'] })
    await readers(15, { mode: 'walk', answers: ['rain', 'war', 'warm'] })
    const told = [...(await open()).querySelectorAll('.aside bdi:not([dir])')].map(
      ({ textContent }) => textContent,
    )
    expect(told).toEqual(['1', '1', '1', '1'])
  })

  it('say so where the numbers cannot be reached, and are not kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const site = freshly(() => Promise.reject(new Error('KV GET failed')))
    const response = await site.get('/ar/rivers/statistics')
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect((await parse(response)).querySelector('.summary')).toBeNull()
  })

  it('are not there of an unknown quiz', async () => {
    expect((await freshly().get('/ar/nothing/statistics')).status).toBe(404)
  })
})
