import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatMoment } from '../../src/languages/format.ts'
import type { Lang } from '../../src/languages/languages.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import {
  belowBoard,
  classAt,
  finish,
  makeClass,
  readBoard,
  screenOf,
} from '../support/classroom.ts'
import { failing } from '../support/failing-kv.ts'

const site = serve()
const { get, post } = site
const act = (board: string, action: 'close' | 'reopen' | 'key') =>
  post(belowBoard(board, `/${action}`), [])
const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const dayIn = (lang: Lang, ms: number) => formatMoment(lang, ms, 'Africa/Cairo').day
const groups = async () => (await env.SCORES.list({ prefix: 'group/' })).keys

const hour = 60 * 60 * 1000
const day = 24 * hour
let now: number
/** Past the ten seconds in which a board is not listed again. */
const later = () => {
  now += 11_000
}

beforeEach(() => {
  // Far from every midnight.
  now = (Math.floor(Date.now() / day) + 1) * day + 9 * hour
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('POST /{lang}/{quiz}/groups', () => {
  it.each(['ar', 'en'])('makes a class in one press and leads to its board: %s', async (lang) => {
    const page = await parse(await get(`/${lang}/rivers/teach`))
    const form = page.querySelector('form.group-form')
    expect(form?.getAttribute('method')).toBe('post')
    const fields = [...(form?.querySelectorAll('input:not([type=checkbox]), select') ?? [])].map(
      (field): [string, string] => [
        field.getAttribute('name') ?? '',
        field.querySelector('[selected]')?.getAttribute('value') ??
          field.getAttribute('value') ??
          '',
      ],
    )
    const response = await post(form?.getAttribute('action') ?? '', fields)
    expect(response.status).toBe(303)
    const made = classAt(response.headers.get('Location') ?? '')
    expect(made.board).toBe(`/${lang}/groups/${made.code}?key=${made.key}`)
    expect((await get(made.board)).status).toBe(200)
  })

  it('leads from an hour without a day to the day', async () => {
    const page = await parse(await post('/ar/rivers/groups', [['hour', '20:00']]))
    expect(page.querySelector('.errors a')?.getAttribute('href')).toBe('#closes')
    expect(page.querySelector('#closes')?.getAttribute('aria-invalid')).toBe('true')
    expect(page.querySelector('#hour')?.getAttribute('value')).toBe('20:00')
  })

  it.each([
    ['a name with markup', 'label', '<script>alert(1)</script>'],
    ['a name with a lost character', 'label', '3B\uFFFD'],
    ['a name that is too long', 'label', 'x'.repeat(41)],
    ['a day that has passed', 'closes', '2020-01-01'],
    ['a day after the class has expired', 'closes', '2099-01-01'],
    ['a day that is none', 'closes', '2026-02-31'],
    ['a way to play that is none', 'mode', 'race'],
  ])('refuses %s, keeps what was typed and stores nothing', async (_, field, value) => {
    const response = await post('/ar/rivers/groups', [
      [field, value],
      ...(field === 'label' ? [] : ([['label', 'الثالث']] as [string, string][])),
    ])
    expect(response.status).toBe(422)
    const page = await parse(response)
    expect(page.querySelector(`.errors a[href="#${field}"]`)).not.toBeNull()
    const typed = page.querySelector('#label')?.getAttribute('value')
    expect(typed).toBe(field === 'label' ? value : 'الثالث')
    expect(page.querySelector('script:not([src])')).toBeNull()
    expect(await groups()).toEqual([])
  })

  it('takes a name that was pasted with marks nobody sees, without them', async () => {
    const { board } = await makeClass(site, [['label', '\u202B\u200Fالثالث\u200F ب\u202C']])
    expect((await parse(await get(board))).querySelector('h1')?.textContent).toBe('الثالث ب')
  })

  it('refuses 10,000 characters before it reads them', async () => {
    expect((await post('/ar/rivers/groups', [['label', 'x'.repeat(10_000)]])).status).toBe(413)
    expect(await groups()).toEqual([])
  })

  it('says so when the store fails, and keeps what was typed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = serve({ bindings: { SCORES: failing(env.SCORES, 2) } })
    const response = await broken.post('/ar/rivers/groups', [['label', 'الثالث']])
    expect(response.status).toBe(503)
    expect((await parse(response)).querySelector('#label')?.getAttribute('value')).toBe('الثالث')
  })

  it('is limited where the binding is there, and by it alone', async () => {
    const asked: string[] = []
    const limit = ({ key }: { key: string }) => {
      asked.push(key)
      return Promise.resolve({ success: asked.length <= 2 })
    }
    const limited = serve({ bindings: { GROUPS_LIMIT: { limit } as RateLimit } })
    const from = { 'CF-Connecting-IP': '192.0.2.1' }
    const statuses = []
    let last = new Response()
    for (let i = 0; i < 3; i++) {
      last = await limited.post('/ar/rivers/groups', [['label', 'الثالث']], from)
      statuses.push([last.status, last.headers.get('Retry-After')])
    }
    expect(statuses).toEqual([
      [303, null],
      [303, null],
      [429, '60'],
    ])
    // What was typed is not lost.
    expect((await parse(last)).querySelector('#label')?.getAttribute('value')).toBe('الثالث')
    expect(new Set(asked).size).toBe(1)
    expect(asked.join()).not.toContain('192.')
    expect(await groups()).toHaveLength(2)
    const free = serve({ bindings: { GROUPS_LIMIT: undefined } })
    expect((await free.post('/ar/rivers/groups', [], from)).status).toBe(303)
  })
})

describe('/g/{code}', () => {
  it('leads to the quiz in the language the class was made in, however the code is copied', async () => {
    const { code } = await makeClass(site, [], 'en')
    const sloppy = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    for (const typed of [
      code,
      code.toLowerCase(),
      sloppy,
      `${code.slice(0, 3)}-${code.slice(3)}`,
    ]) {
      const response = await get(`/g/${typed}`)
      expect([response.status, response.headers.get('Location')]).toEqual([
        302,
        `/en/rivers?group=${code}`,
      ])
    }
  })
})

describe('what is unknown', () => {
  it('looks the same whatever it is, and offers to type the code again', async () => {
    const { code, key, board } = await makeClass(site)
    const other = await makeClass(site)
    const screenKey = classAt(await screenOf(site, board)).key
    await act(board, 'key')
    const answers = await Promise.all(
      [
        `/ar/groups/${code}?key=${key}`,
        `/ar/groups/${code}?key=${other.key}`,
        `/ar/groups/${code}`,
        `/ar/groups/${code}/results.csv?key=${other.key}`,
        `/ar/groups/${code}/answers?key=${key}`,
        `/ar/groups/${code}/export/gift?key=${key}`,
        `/ar/groups/${code}/export/nothing`,
        `/ar/groups/${code}/screen?key=x`,
        `/ar/groups/${code}/screen?key=${key}`,
        `/ar/groups/${code}?key=${screenKey}`,
        `/ar/groups/${code}/answers?key=${screenKey}`,
        '/ar/groups/ZZZZZZZ?key=x',
        `/ar/groups/${key}?key=${code}`,
        `/g/${key}`,
        '/g/ZZZZZZZ',
        '/g/%00',
      ].map((path) => get(path)),
    )
    const bodies = await Promise.all(
      answers.map(
        async (answer) => `${answer.status} ${[...answer.headers]} ${await answer.text()}`,
      ),
    )
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).toMatch(/^404 /)
    expect(bodies[0]).toContain('name="code"')
    expect(bodies[0]).not.toContain(code)
  })

  it('changes nothing without the key', async () => {
    const { code, board } = await makeClass(site)
    for (const action of ['close', 'reopen', 'key']) {
      expect((await post(`/ar/groups/${code}/${action}?key=x`, [])).status).toBe(404)
    }
    expect((await get(board)).status).toBe(200)
    expect((await finish(site, code)).saved).toBe('yes')
  })
})

describe('a board', () => {
  it('closes, opens again and changes its key, each by POST', async () => {
    const { code, board, key } = await makeClass(site)
    expect((await act(board, 'close')).headers.get('Location')).toBe(board)
    expect((await finish(site, code)).saved).toBe('closed')
    await act(board, 'reopen')
    expect((await finish(site, code)).saved).toBe('yes')

    const next = classAt((await act(board, 'key')).headers.get('Location') ?? '')
    // Above all else, and unfolded, once; a board has one of them.
    const [keep, ...more] = (await parse(await get(next.board))).querySelectorAll('#keep')
    expect(more).toEqual([])
    expect([keep?.hasAttribute('open'), keep?.parentElement?.tagName]).toEqual([true, 'MAIN'])
    expect(next.code).toBe(code)
    expect(next.key).not.toBe(key)
    expect((await get(board)).status).toBe(404)
    expect((await get(next.board)).status).toBe(200)
    expect(JSON.stringify(await env.SCORES.get(`group/${code}`))).not.toContain(next.key)
  })

  it('opens a class again whose last day has passed', async () => {
    const { code, board } = await makeClass(site, [['closes', isoDay(now + day)]])
    now += 3 * day
    expect((await finish(site, code)).saved).toBe('closed')
    await act(board, 'reopen')
    expect((await finish(site, code)).saved).toBe('yes')
  })

  it('knows no other action, and none by GET', async () => {
    const { code, board } = await makeClass(site)
    expect((await post(belowBoard(board, '/destroy'), [])).status).toBe(404)
    for (const action of ['/close', '/reopen', '/key'])
      expect((await get(belowBoard(board, action))).headers.get('Location')).toBe(board)
    expect((await get(board)).status).toBe(200)
    expect((await finish(site, code)).saved).toBe('yes')
  })

  it('deletes its class only after it has asked, and then for good', async () => {
    const { code, board, below } = await makeClass(site, [['label', '3B']])
    const screen = await screenOf(site, board)
    await finish(site, code)
    const asked = await parse(await get(below('/delete')))
    const form = asked.querySelector('form[method=post]')
    expect(form?.getAttribute('action')).toBe(below('/delete'))
    expect((await get(board)).status).toBe(200)

    const deleted = await post(below('/delete'), [])
    expect([deleted.status, deleted.headers.get('Cache-Control')]).toEqual([
      200,
      'private, no-store',
    ])
    expect((await parse(deleted)).querySelector('h1')?.textContent).not.toBe('')
    for (const path of [board, below('/answers'), screen, `/g/${code}`])
      expect([path, (await get(path)).status]).toEqual([path, 404])
    for (const action of ['/reopen', '/key', '/delete'])
      expect((await post(below(action), [])).status).toBe(404)
    const late = await finish(site, code)
    expect(late.saved).toBe('unknown')
    expect((await get(late.at)).status).toBe(200)
  })

  it('is gone when the class has expired', async () => {
    const { code, board } = await makeClass(site)
    await env.SCORES.delete(`group/${code}`)
    now += 60_000
    expect((await get(board)).status).toBe(404)
    expect((await get(`/g/${code}`)).status).toBe(404)
  })

  it('names the class, escaped, and says until when it is kept', async () => {
    const { board } = await makeClass(site, [['label', `3B "A" & 'B'`]])
    const page = await parse(await get(board))
    expect(page.querySelector('h1')?.textContent).toBe(`3B "A" & 'B'`)
    expect(page.querySelector('.head')?.textContent).toContain(dayIn('ar', now + 180 * day))
  })

  it('tells owner and pupils in one time zone when the class closes, by its name', async () => {
    const riyadh = serve({ bindings: { TIME_ZONE: 'Asia/Riyadh' } })
    for (const [there, zone] of [
      [site, 'توقيت مصر'],
      [riyadh, 'توقيت المملكة العربية السعودية'],
    ] as const) {
      const { code, board } = await makeClass(there, [['closes', isoDay(now + 6 * day)]])
      const teach = await parse(await there.get('/ar/rivers/teach'))
      expect(teach.querySelector('#closes-hint')?.textContent).toContain(`(${zone})`)
      for (const path of [board, `/ar/rivers?group=${code}`]) {
        const said = (await parse(await there.get(path))).querySelector('main')?.textContent
        expect(said).toContain(`نهاية يوم ${dayIn('ar', now + 6 * day)} (${zone})`)
      }
    }
  })

  it('tells the hour where a class closes within a day', async () => {
    // Still the same day in America, and the next in Cairo.
    const last = isoDay(now)
    now += 14.5 * hour
    const { code } = await makeClass(site, [['closes', last]], 'en')
    const said = (await parse(await get(`/en/rivers?group=${code}`))).querySelector('.group')
    expect(said?.textContent).toMatch(
      new RegExp(`until 1[45]:00 on ${dayIn('en', now + 12 * hour)} \\(Egypt Time\\)`),
    )
  })
})

describe('a class', () => {
  it('of 40 pupils behind one address finishes seven questions in five minutes without a refusal', async () => {
    const { code, board } = await makeClass(site)
    const from = { 'CF-Connecting-IP': '192.0.2.7', 'X-Forwarded-For': '192.0.2.7' }
    for (let pupil = 0; pupil < 40; pupil++) {
      const paths = [
        `/g/${code}`,
        `/ar/rivers?group=${code}`,
        `/ar/rivers/1?mode=test&group=${code}`,
      ]
      const statuses = await Promise.all(paths.map(async (path) => (await get(path, from)).status))
      expect(statuses).toEqual([302, 200, 200])
      expect((await finish(site, code, undefined, undefined, from)).saved).toBe('yes')
      now += 7_000
    }
    later()
    expect((await readBoard(site, board)).shown).toBe(40)
  })

  it('of 300 who finish at once, as many as it has room for in a minute, is counted whole', async () => {
    const { code, board } = await makeClass(site)
    const done = await Promise.all(Array.from({ length: 300 }, () => finish(site, code)))
    expect(new Set(done.map(({ saved }) => saved))).toEqual(new Set(['yes']))
    const { finished, shown, scores } = await readBoard(site, board)
    expect([shown, scores]).toEqual([300, [0, 0, 0, 300]])
    expect(finished).toContain('300')
    const stored = (await storedEvents()).filter(({ key }) => key.startsWith('group-event/'))
    expect(stored).toHaveLength(300)
  })

  it('of two languages plays the same quiz', async () => {
    const { code, board } = await makeClass(site)
    expect((await get(board.replace('/ar/', '/en/'))).status).toBe(200)
    expect((await get(`/en/rivers?group=${code}`)).status).toBe(200)
  })
})
