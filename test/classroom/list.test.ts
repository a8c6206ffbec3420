import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { classroomWords } from '../../src/classroom/words.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve } from '../support/app.ts'
import { finishAs, makeListed } from '../support/class-list.ts'
import { finish, makeClass } from '../support/classroom.ts'
import { readSeparated } from '../support/csv.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()
const { get, post } = site
const right = ['snow', 'trade', 'salt']
const wrong = ['dam', 'war', 'nets']
const { outOf } = siteWords.ar.result

afterEach(() => reset())

const register = async (board: string) => {
  const page = await parse(await get(board))
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim())
  return {
    page,
    said: page.querySelector('.register')?.textContent ?? '',
    done: texts('.who .done').map((text) => Number.parseInt(text, 10)),
    rows: [...page.querySelectorAll('.scores tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        ((cell.querySelector('.hidden') ?? cell).textContent ?? '').trim(),
      ),
    ),
  }
}

describe('the form for a class', () => {
  const groups = async () => (await env.SCORES.list({ prefix: 'group/' })).keys.length

  it('takes how many pupils are on the list, in digits of any script', async () => {
    for (const pupils of ['30', '٣٠', '۳۰']) {
      const { code } = await makeListed(site, pupils)
      expect(JSON.parse((await env.SCORES.get(`group/${code}`)) ?? '')).toMatchObject({ list: 30 })
    }
  })

  it.each(['', '0', '100', 'thirty'])(
    'does not take %j for the number of pupils, and keeps what was typed',
    async (pupils) => {
      const response = await post('/ar/rivers/groups', [
        ['listed', 'yes'],
        ['pupils', pupils],
        ['label', 'الثالث'],
      ])
      expect(response.status).toBe(422)
      const page = await parse(response)
      expect(page.querySelector('.errors a')?.getAttribute('href')).toBe('#pupils')
      expect(page.querySelector('details:has(#pupils)')?.hasAttribute('open')).toBe(true)
      expect(page.querySelector('#pupils-hint')?.className).toBe('missing')
      expect(page.querySelector('#listed')?.hasAttribute('checked')).toBe(true)
      expect(page.querySelector('#pupils')?.getAttribute('value')).toBe(pupils)
      expect(await groups()).toBe(0)
    },
  )

  it('asks no class for numbers that did not ask for them', async () => {
    const { code, board } = await makeClass(site, [['pupils', '30']])
    expect(await env.SCORES.get(`group/${code}`)).not.toContain('"list"')
    expect((await register(board)).page.querySelector('.register')).toBeNull()
  })
})

describe('the board of a class with list numbers', () => {
  it('shows at once who has finished with which score, and who has not', async () => {
    const { code, board } = await makeListed(site, '5')
    await finishAs(site, code, '4', wrong)
    await finishAs(site, code, '2')
    const { done, rows, said, page } = await register(board)
    expect(done).toEqual([2, 4])
    expect(rows.map(([number, score]) => [number, score])).toEqual([
      ['2', outOf(3, 3)],
      ['4', outOf(0, 3)],
    ])
    expect(rows[0]?.[2]).toContain(classroomWords.ar.list.right)
    expect(rows[1]?.[2]).toContain(classroomWords.ar.list.wrong)
    expect(said).toContain(classroomWords.ar.list.notYet('1، 3، 5'))
    expect(page.querySelector('.finished')?.textContent).toContain('محاولتان')
  })

  it('says of each score of how many questions it is, though the quiz has changed since', async () => {
    const { code, board, below } = await makeListed(site, '3')
    await finishAs(site, code, '1')
    const longer = rivers()
    const before = serve({ quizzes: [{ ...longer, points: longer.points.slice(0, 2) }] })
    await finishAs(before, code, '2', right.slice(0, 2))
    const { rows } = await register(board)
    expect(rows.map(([number, score]) => [number, score])).toEqual([
      ['1', outOf(3, 3)],
      ['2', outOf(2, 2)],
    ])
    const marks = readSeparated(await (await get(below('/list.csv'))).text(), ',', '\r\n')
    expect(marks.slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
      ['1', '3', '3'],
      ['2', '2', '2'],
    ])
  })

  it('shows both of the same number, the earlier first, and says so', async () => {
    const { code, board } = await makeListed(site, '5')
    await finishAs(site, code, '2')
    await finishAs(site, code, '2', wrong)
    const { done, rows, said } = await register(board)
    expect(done).toEqual([2])
    expect(rows.map(([number, score]) => [number, score])).toEqual([
      ['2', outOf(3, 3)],
      ['2', outOf(0, 3)],
    ])
    expect(said).toContain(classroomWords.ar.list.twice('2'))
  })

  it('counts what came without a number, or under one that is not on the list, by itself and in fives', async () => {
    const { code, board, below } = await makeListed(site, '5')
    await finish(site, code)
    await finishAs(site, code, '6')
    await finishAs(site, code, '1')
    const { done, said, page } = await register(board)
    expect(done).toEqual([1])
    expect(said).toContain(classroomWords.ar.list.unnumbered(2))
    const shown = [...page.querySelectorAll('.histogram tbody td')].map((each) =>
      Number(each.textContent?.match(/\d+/)?.[0]),
    )
    expect(shown.reduce((sum, n) => sum + n, 0)).toBe(1)
    await post(below('/close'), [])
    const closed = await register(board)
    expect(closed.said).toContain(classroomWords.ar.list.unnumbered(2))
  })

  it('says nothing of anonymity that is not so', async () => {
    for (const lang of ['ar', 'en'] as const) {
      const { code, board, below } = await makeListed(site, '5', [], lang)
      for (const number of ['1', '2', '3', '4', '5', '5']) await finishAs(site, code, number)
      const untrue = [
        classroomWords[lang].live.waiting,
        ...classroomWords[lang].manage.rulesList.slice(1, 3),
      ]
      for (const state of ['open', 'closed']) {
        const { page } = await register(board)
        const said = page.querySelector('main')?.textContent ?? ''
        for (const sentence of untrue)
          expect([state, said.includes(sentence)]).toEqual([state, false])
        expect(said).toContain(classroomWords[lang].list.told)
        expect(page.querySelector('#receipt')).toBeNull()
        await post(below('/close'), [])
      }
    }
  })

  it('gives the marks as CSV, a row for every number, to the board’s key alone', async () => {
    const { code, below, board } = await makeListed(site, '3', [['label', '3B']])
    await finishAs(site, code, '3', ['snow', 'war', 'salt'])
    await finishAs(site, code, '1')
    await finishAs(site, code, '1', wrong)
    const link = (await register(board)).page
      .querySelector('a[href*="/list.csv"]')
      ?.getAttribute('href')
    expect(link).toBe(below('/list.csv'))
    const response = await get(link ?? '')
    expect(response.headers.get('Content-Disposition')).toContain('attachment')
    const [head, ...rows] = readSeparated(
      (await response.text()).replace('\ufeff', ''),
      ',',
      '\r\n',
    )
    expect(head).toHaveLength(9)
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['1', '3', '3', '1', '1', '1'],
      ['1', '0', '3', '0', '0', '0'],
      ['2', '', '', '', '', ''],
      ['3', '2', '3', '1', '0', '1'],
    ])
    const [first, , nobody, third] = rows.map((row) => row.slice(6))
    expect([nobody, third?.[0], third?.[2]]).toEqual([['', '', ''], first?.[0], first?.[2]])
    expect(third?.[1]).not.toBe(first?.[1])
    const workbook = await get(below('/list.xlsx'))
    expect(workbook.headers.get('Content-Type')).toContain('spreadsheetml')
    expect((await get(`/ar/groups/${code}/list.csv?key=${'x'.repeat(22)}`)).status).toBe(404)
    const other = await makeClass(site)
    expect((await get(other.below('/list.csv'))).status).toBe(404)
  })

  it('loses the numbers with the class', async () => {
    const { code, below } = await makeListed(site)
    await finishAs(site, code, '1', right)
    await post(below('/delete'), [])
    expect((await get(below('/list.csv'))).status).toBe(404)
    expect((await get(`/g/${code}`)).status).toBe(404)
  })
})
