import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { parse, serve } from '../../support/app.ts'
import { finish, makeClass } from '../../support/classroom.ts'
import { rivers } from '../../support/quiz.ts'

const lakes = (lang: 'ar' | 'en') => ({ ...rivers(lang), slug: 'lakes' })
const site = serve({ quizzes: [rivers('ar'), rivers('en'), lakes('ar'), lakes('en')] })
const { get, post } = site
const path = '/ar/groups/side-by-side'

afterEach(() => reset())

async function classOf(label: string, ...flood: string[]) {
  const made = await makeClass(site, [['label', label]])
  for (const choice of flood) await finish(site, made.code, [choice, 'trade', 'salt'])
  return { ...made, link: `https://fahm.example${made.board}` }
}

const compare = (...lines: string[]) => post(path, [['links', lines.join('\r\n')]])

describe('classes side by side', () => {
  it('are shown by the links of their boards, question by question, and nothing is stored', async () => {
    const one = await classOf('3A', 'snow', 'snow', 'snow', 'snow', 'dam')
    const two = await classOf('3B', 'snow', 'dam', 'dam', 'dam', 'dam')
    const few = await classOf('3C', 'snow')
    const before = (await env.SCORES.list()).keys.length
    const response = await compare(one.link, '', ` ${two.link} `, one.link, few.link)
    const page = await parse(response)
    expect(response.status).toBe(200)
    const rows = [...page.querySelectorAll('.beside-table tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.match(/[\d.]+|–/)?.[0]),
    )
    expect(rows[0]?.slice(1)).toEqual(['3', '3', '3'])
    expect(rows.slice(1).map((cells) => cells.slice(1))).toEqual([
      ['2.8', '2.2', '–'],
      ['80', '20', '–'],
      ['100', '100', '–'],
      ['100', '100', '–'],
    ])
    expect(page.querySelector('.chapter p')?.textContent).toMatch(/السؤال 1.*80.*3A.*20.*3B/)
    expect((await env.SCORES.list()).keys).toHaveLength(before)
    for (const [name, value] of response.headers)
      expect([name, value.includes(one.key)]).toEqual([name, false])
    expect(response.headers.get('Cache-Control')).toBe('private, no-store')
    // What was pasted is in its field alone, folded away.
    const field = page.querySelector('details textarea')
    expect(field?.textContent).toContain(one.key)
    field?.remove()
    expect(page.querySelector('html')?.outerHTML).not.toContain(one.key)
  })

  it('have their codes beside them where they are called the same', async () => {
    const [one, two, other] = [await classOf('3A'), await classOf('3A'), await classOf('3B')]
    const page = await parse(await compare(one.link, two.link, other.link))
    const names = [...page.querySelectorAll('.beside-table th bdi')].map((each) => each.textContent)
    const digits = names.map((name) => name?.replace(/^3[AB]|\D/g, ''))
    expect(digits).toEqual([one.code, two.code, ''])
  })

  it('of different quizzes stand in tables of their own', async () => {
    const one = await classOf('3A')
    const made = await post('/ar/lakes/groups', [['label', '3B']])
    const other = `https://fahm.example${made.headers.get('Location')}`
    const page = await parse(await compare(one.link, other))
    expect(page.querySelectorAll('.beside-table')).toHaveLength(2)
  })

  it('says which lines open no board, and keeps what was pasted', async () => {
    const one = await classOf('3A')
    const two = await classOf('3B')
    const wrong = two.link.replace(two.key, one.key)
    const page = await parse(await compare(one.link, 'hello', wrong, two.link.replace(/\?.*/, '')))
    expect(page.querySelector('.missing')?.textContent?.match(/\d/g)).toEqual(['2', '3', '4'])
    expect(page.querySelector('.beside-table th bdi')?.textContent).toBe('3A')
    expect(page.querySelector('#links')?.textContent).toContain('hello')
  })

  it.each([
    ['nothing', () => ''],
    ['one link', (link: string) => link],
    ['links of other pages', () => 'https://example.org/x\nhttps://example.org/y'],
  ])('are asked for again where %s was pasted', async (_, typed) => {
    const { link } = await classOf('3A')
    const response = await compare(typed(link))
    expect(response.status).toBe(422)
    const page = await parse(response)
    expect(page.querySelector('#links')?.getAttribute('aria-describedby')).toContain('links-error')
    expect(page.querySelector('#links-error')).not.toBeNull()
  })

  it('are at most eight', async () => {
    const { link, code } = await classOf('3A')
    const others = Array.from({ length: 9 }, (_, i) => link.replace(code, `12345678${i}`))
    expect((await compare(...others)).status).toBe(422)
  })

  it('begin with a page that has no key in its address', async () => {
    const { board } = await classOf('3A')
    const link = (await parse(await get(board))).querySelector('a[href*="side-by-side"]')
    expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([path, 'noreferrer'])
    expect((await get(path)).status).toBe(200)
  })
})
