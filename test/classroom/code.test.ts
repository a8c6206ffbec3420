import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { classroomWords } from '../../src/classroom/words.ts'
import { parse, serve } from '../support/app.ts'
import { belowBoard, finish, makeClass, readBoard, screenOf } from '../support/classroom.ts'

const site = serve()
const { get } = site

afterEach(() => reset())

/** Types a code into the field of a page, and sends it. */
async function type(page: string, typed: string) {
  const form = (await parse(await get(page))).querySelector('form.typed')
  const action = form?.getAttribute('action') ?? ''
  return get(`${action}?${new URLSearchParams({ code: typed })}`)
}

const pages = ['/g', '/ar/groups', '/en/groups']
const digitsFrom = (zero: number) => (digit: string) => String.fromCodePoint(zero + Number(digit))

describe('a code that is typed', () => {
  it('leads to its quiz, in whatever digits, with whatever around it, or as the whole link', async () => {
    const { code } = await makeClass(site, [], 'en')
    for (const typed of [
      code,
      ` ${code.toLowerCase()} `,
      code.replace(/\d/g, digitsFrom(0x660)),
      code.replace(/\d/g, digitsFrom(0x6f0)),
      code.replace(/\d/g, digitsFrom(0xff10)),
      `\u200f${code}\u2069`,
      `https://fahm.example/g/${code}`,
      `\u200efahm.example/g/${code.toLowerCase()}.`,
      `https://fahm.example/en/rivers?group=${code}`,
    ])
      for (const page of pages) {
        const response = await type(page, typed)
        expect([typed, response.status, response.headers.get('Location')]).toEqual([
          typed,
          302,
          `/en/rivers?group=${code}`,
        ])
      }
  })

  it.each(pages)(
    'and is of no class stays in its field, is marked, and nothing speaks of a link: %s',
    async (page) => {
      for (const typed of ['ZZZZZZZ', 'K3M-9X', '', '<b>"x"&amp;']) {
        const response = await type(page, typed)
        expect([typed, response.status]).toEqual([typed, 404])
        const shown = await parse(response)
        const field = shown.querySelector('#code')
        expect(field?.getAttribute('value')).toBe(typed)
        expect(field?.getAttribute('aria-invalid')).toBe('true')
        const [error = ''] = field?.getAttribute('aria-describedby')?.split(' ') ?? []
        expect(shown.getElementById(error)?.textContent).not.toBe('')
        expect(shown.querySelector('h1')?.textContent).not.toMatch(/link|رابط/)
        expect(shown.querySelector('h1 b')).toBeNull()
      }
    },
  )

  it('is told how many characters it has, and how many a code has', async () => {
    const told = async (typed: string) =>
      (await parse(await type('/en/groups', typed))).querySelector('.errors')?.textContent ?? ''
    for (const [typed, size] of [
      ['K3M-9X', 5],
      ['٣٤٥', 3],
      ['12345678', 8],
      ['123 456 789 0', 10],
    ] as const)
      expect((await told(typed)).match(/\d+/g)).toEqual([String(size), '9'])
    for (const typed of ['ZZZZZZZ', '123 456 789', 'K3M9X7QAB'])
      expect([typed, await told(typed)]).toEqual([typed, classroomWords.en.code.none])
  })

  it('is asked for with a keyboard of digits, and of letters for whoever has an older one', async () => {
    for (const page of [...pages, '/ar']) {
      const shown = await parse(await get(page))
      expect(shown.querySelector('#code')?.getAttribute('inputmode')).toBe('numeric')
      const link = shown.querySelector('a[href*="letters"]')?.getAttribute('href') ?? ''
      const lettered = (await parse(await get(link))).querySelector('#code')
      expect([page, lettered?.getAttribute('inputmode')]).toEqual([page, null])
    }
    const wrong = await parse(await type('/en/groups', 'K3M9X7'))
    expect(wrong.querySelector('#code')?.getAttribute('inputmode')).toBeNull()
  })

  it('is asked for only so often from one network, as a join link is', async () => {
    const limit = async () => ({ success: false })
    const braked = serve({ bindings: { CODES_LIMIT: { limit } as RateLimit } })
    const { code } = await makeClass(site)
    const from = { 'CF-Connecting-IP': '192.0.2.1' }
    for (const path of [`/g/${code}`, `/g?code=${code}`, `/ar/groups?code=${code}`]) {
      const { status, headers } = await braked.get(path, from)
      expect([path, status, headers.get('Retry-After')]).toEqual([path, 429, '60'])
      expect((await braked.get(path)).status).toBe(302)
    }
    expect((await braked.get('/g?code=12', from)).status).toBe(404)
  })
})

describe('a class with a code of before', () => {
  it('is joined, played, opened and projected as ever', async () => {
    const made = await makeClass(site)
    const old = 'K3M9X7Q'
    await env.SCORES.put(`group/${old}`, (await env.SCORES.get(`group/${made.code}`)) ?? '')
    for (const path of ['/g/k3m9x7q', '/g?code=%20k3m-9x7q', '/ar/groups?code=K3M9X7Q'])
      expect((await get(path)).headers.get('Location')).toBe(`/ar/rivers?group=${old}`)
    expect((await finish(site, old)).saved).toBe('yes')
    const board = made.board.replace(made.code, old)
    const screen = await parse(await get(await screenOf(site, board)))
    expect(screen.querySelector('.code')?.textContent).toBe(old)
    await site.post(belowBoard(board, '/close'), [])
    expect((await readBoard(site, board)).finished).toMatch(/واحدة/)
  })
})

describe('GET /g', () => {
  it('is one page in every language of the site, each part marked with its own', async () => {
    for (const path of ['/g', '/g?code=x']) {
      const page = await parse(await get(path))
      for (const lang of ['ar', 'en'] as const) {
        const said = [...page.querySelectorAll(`main [lang=${lang}]`)].map(
          (each) => each.textContent,
        )
        const { title, field, open } = classroomWords[lang].code
        expect(said).toEqual(expect.arrayContaining([title, field, open]))
      }
      expect(page.querySelectorAll('form, #code')).toHaveLength(2)
      expect(page.querySelector('.masthead nav a')).toBeNull()
    }
  })

  it('is in one language at its address in that language, and leads to the other', async () => {
    const page = await parse(await get('/en/groups'))
    expect(page.querySelector('main .in')).toBeNull()
    expect(page.querySelector('main')?.textContent).not.toMatch(/\p{Script=Arabic}/u)
    expect(page.querySelector('.masthead nav a')?.getAttribute('href')).toBe('/ar/groups')
  })

  it('asks the store for nothing that can be no code', async () => {
    let reads = 0
    const SCORES = new Proxy(env.SCORES, {
      get(target, name) {
        if (name === 'get' || name === 'getWithMetadata') reads++
        const member = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
    const counted = serve({ bindings: { SCORES } })
    for (const typed of ['', 'K3M', 'K3M9X7QAB']) await counted.get(`/g?code=${typed}`)
    expect(reads).toBe(0)
  })
})
