import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sideBySideWords } from '../../../src/classroom/side-by-side/words.ts'
import { formatDate } from '../../../src/languages/format.ts'
import { siteWords } from '../../../src/site/words.ts'
import { parse, serve, storedKeys } from '../../support/app.ts'
import { withAnother } from '../../support/changed-quiz.ts'
import { finishAs, makeListed } from '../../support/class-list.ts'
import { finish, makeClass } from '../../support/classroom.ts'
import { replaced } from '../../support/failing-kv.ts'
import { rivers } from '../../support/quiz.ts'

const lakes = (lang: 'ar' | 'en') => ({ ...rivers(lang), slug: 'lakes' })
const site = serve({ quizzes: [rivers('ar'), rivers('en'), lakes('ar'), lakes('en')] })
const { get, post } = site
const path = '/ar/groups/side-by-side'

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

async function classOf(label: string, ...flood: string[]) {
  const made = await makeClass(site, [['label', label]])
  for (const choice of flood) await finish(site, made.code, [choice, 'trade', 'salt'])
  return { ...made, link: `https://fahm.example${made.board}` }
}

/** The site with a store that fails where it is asked for keys with `part` in them. */
function withKv(method: 'get' | 'list', part: string) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const ask = env.SCORES[method].bind(env.SCORES) as (...call: unknown[]) => unknown
  const isAbout = (about: unknown) => JSON.stringify(about).includes(part)
  const SCORES = replaced(env.SCORES, {
    [method]: (...call: unknown[]) =>
      isAbout(call[0]) ? Promise.reject(new Error('KV failed')) : ask(...call),
  })
  return serve({ bindings: { SCORES } })
}

/** Whether the title says that something is wrong, and the box with what it is has the focus. */
function toldIn(page: Awaited<ReturnType<typeof parse>>) {
  const isTitled = page.querySelector('title')?.textContent?.startsWith(siteWords.ar.error)
  return [isTitled, page.querySelectorAll('.errors[autofocus]').length]
}

const compare = (...lines: string[]) => post(path, [['links', lines.join('\r\n')]])

describe('classes side by side', () => {
  it('are shown by the links of their boards, question by question, and nothing is stored', async () => {
    const one = await classOf('3A', 'snow', 'snow', 'snow', 'snow', 'dam')
    const two = await classOf('3B', 'snow', 'dam', 'dam', 'dam', 'dam')
    const few = await classOf('3C', 'snow')
    const before = await storedKeys()
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
    expect(await storedKeys()).toEqual(before)
    for (const [name, value] of response.headers)
      expect([name, value.includes(one.key)]).toEqual([name, false])
    expect(response.headers.get('Cache-Control')).toBe('private, no-store')
    // What was pasted is in its field alone, folded away.
    const field = page.querySelector('details textarea')
    expect(field?.textContent).toContain(one.key)
    field?.remove()
    expect(page.querySelector('html')?.outerHTML).not.toContain(one.key)
  })

  it('say of whose attempts the scores are not counted, the quiz having changed since', async () => {
    const one = await classOf('3A', 'snow', 'snow', 'snow', 'snow', 'dam')
    const none = await classOf('3B')
    const { gained } = withAnother('ar')
    const now = serve({ quizzes: [gained] })
    const page = await parse(await now.post(path, [['links', `${one.link}\n${none.link}`]]))
    const day = formatDate('ar', gained.editionDate)
    const told = [...page.querySelectorAll('.chapter p')].filter((p) =>
      p.textContent?.includes(day),
    )
    expect(told.map((p) => p.textContent?.match(/3[AB]|\b5\b/g))).toEqual([['3A', '5']])
  })

  it('have their codes beside them where they are called the same', async () => {
    const [one, two, other] = [await classOf('3A'), await classOf('3A'), await classOf('3B')]
    const page = await parse(await compare(one.link, two.link, other.link))
    const heads = [...page.querySelectorAll('.beside-table thead th + th')]
    const digits = heads.map(
      (head) => head.querySelector('.code')?.textContent?.replace(/\D/g, '') ?? '',
    )
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
    expect(page.querySelector('.errors')?.textContent?.match(/\d/g)).toEqual(['2', '3', '4'])
    expect(page.querySelector('.beside-table th bdi')?.textContent).toBe('3A')
    expect(page.querySelector('#links')?.textContent).toContain('hello')
  })

  it('take of two links of one board the one that opens it, whichever comes first', async () => {
    const [one, two] = [await classOf('3A'), await classOf('3B')]
    const old = one.link.replace(one.key, two.key)
    for (const lines of [
      [old, one.link, two.link],
      [one.link, old, two.link],
    ]) {
      const page = await parse(await compare(...lines))
      const names = [...page.querySelectorAll('.beside-table th bdi')]
      expect(names.map((each) => each.textContent).sort()).toEqual(['3A', '3B'])
      const wrong = `${lines.indexOf(old) + 1}`
      expect(page.querySelector('.errors')?.textContent?.match(/\d/g)).toEqual([wrong])
    }
  })

  it('show a class once whose old link still opens it, its new one not being known everywhere', async () => {
    const [one, two] = [await classOf('3A'), await classOf('3B')]
    const changed = await post(one.below('/key'), [])
    const links = [one.link, `https://fahm.example${changed.headers.get('Location')}`, two.link]
    const { list, getWithMetadata } = env.SCORES
    const hasListed = Promise.withResolvers<void>()
    const late = replaced(env.SCORES, {
      list: async (...call: Parameters<typeof list>) => {
        const result = await env.SCORES.list(...call)
        if (call[0]?.prefix?.includes(one.code)) hasListed.resolve()
        return { ...result, keys: [] }
      },
      getWithMetadata: async (...call: Parameters<typeof getWithMetadata>) => {
        // Once the old link has opened its board, for which nothing more is waited.
        if (call[0].includes('/-key/')) await hasListed.promise.then(() => scheduler.wait(1))
        return env.SCORES.getWithMetadata(...call)
      },
    })
    const there = serve({ bindings: { SCORES: late } })
    const page = await parse(await there.post(path, [['links', links.join('\n')]]))
    const names = [...page.querySelectorAll('.beside-table th bdi')]
    expect(names.map((each) => each.textContent)).toEqual(['3A', '3B'])
  })

  it('of a quiz that is not in the language of the page are shown in their own', async () => {
    const there = serve({ quizzes: [rivers('ar'), rivers('en'), lakes('ar')] })
    const links = await Promise.all(
      ['3A', '3B'].map(async (label) => {
        const made = await there.post('/ar/lakes/groups', [['label', label]])
        return `https://fahm.example${made.headers.get('Location')}`
      }),
    )
    const response = await there.post('/en/groups/side-by-side', [['links', links.join('\n')]])
    expect(response.status).toBe(200)
    const page = await parse(response)
    expect(page.querySelectorAll('.beside-table thead bdi')).toHaveLength(2)
    const { title, points } = lakes('ar')
    const said = page.querySelectorAll('.chapter [lang=ar][dir=rtl]')
    const inArabic = [...said].map((each) => each.textContent)
    expect(inArabic).toEqual([title, ...points.map(({ question }) => question.prompt)])
  })

  it('say of each what is so where it shows no results', async () => {
    const w = sideBySideWords.ar
    const few = await classOf('3A', 'snow')
    const listed = await makeListed(site, '9', [['label', '3B']])
    await finishAs(site, listed.code, undefined)
    const unread = await classOf('3C', 'snow', 'snow', 'snow', 'snow', 'snow')
    const there = withKv('list', unread.code)
    const links = [few.link, `https://fahm.example${listed.board}`, unread.link].join('\n')
    const page = await parse(await there.post(path, [['links', links]]))
    const said = [...page.querySelectorAll('.beside-table thead small')]
    expect(said.map((each) => each.textContent)).toEqual([w.fewer, w.noNumber, w.unread])
  })

  it('are shown without the one whose board the store cannot tell of, and nothing pasted is lost', async () => {
    const [one, two] = [await classOf('3A'), await classOf('3B')]
    const links = [one.link, two.link].join('\n')
    const response = await withKv('get', two.code).post(path, [['links', links]])
    expect(response.status).toBe(200)
    const page = await parse(response)
    expect(page.querySelector('.beside-table th bdi')?.textContent).toBe('3A')
    expect(page.querySelector('.errors')?.textContent).toBe(sideBySideWords.ar.failed([2]))
    const none = await withKv('get', '').post(path, [['links', links]])
    expect(none.status).toBe(503)
    const told = await parse(none)
    expect(told.querySelector('#links')?.textContent).toBe(links)
    expect([toldIn(told), toldIn(page)]).toEqual([
      [true, 1],
      [false, 1],
    ])
  })

  it('count as a look at each board, before any is opened', async () => {
    const [one, two] = [await classOf('3A'), await classOf('3B')]
    let looks = 0
    const limit = { limit: () => Promise.resolve({ success: ++looks < 2 }) }
    const there = serve({ bindings: { BOARDS_LIMIT: limit } })
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    const links = [one.link, two.link].join('\n')
    const response = await there.post(path, [['links', links]], from)
    expect([response.status, response.headers.get('Retry-After'), looks]).toEqual([429, '60', 2])
    const page = await parse(response)
    expect(page.querySelectorAll('.errors p')).toHaveLength(1)
    expect(toldIn(page)).toEqual([true, 1])
    expect(page.querySelector('#links')?.textContent).toBe(links)
  })

  it.each([
    ['nothing', () => ''],
    ['one link', (link: string) => link],
    ['links of other pages', () => 'https://example.org/x\nhttps://example.org/y'],
    ['links that open no board', (link: string) => `${link}x\n${link}y`],
  ])('are asked for again where %s was pasted', async (_, typed) => {
    const { link } = await classOf('3A')
    const response = await compare(typed(link))
    expect(response.status).toBe(422)
    const page = await parse(response)
    expect(page.querySelector('#links')?.getAttribute('aria-describedby')).toContain('links-error')
    expect(page.querySelector('#links-error')).not.toBeNull()
    expect(toldIn(page)).toEqual([true, 1])
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
