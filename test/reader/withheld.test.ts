import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve } from '../support/app.ts'
import { finish, makeClass, screenOf } from '../support/classroom.ts'
import { replaced } from '../support/failing-kv.ts'
import { rivers, turned } from '../support/quiz.ts'

const site = serve()
/** The same quiz with other answers right: what tells a pupil apart from it tells what is right. */
const other = serve({ quizzes: [turned(rivers('ar')), turned(rivers('en'))] })
const withheld: [string, string][] = [
  ['withheld', 'yes'],
  ['mode', 'test'],
]
const began = () => newAttemptId(Date.now() - 60_000)
const query = (fields: Record<string, string>) =>
  new URLSearchParams({ mode: 'test', ...fields }).toString()

/** The same store, from which nothing can be read. */
const unread = new Proxy(env.SCORES, {
  get(target, name) {
    if (name === 'get' || name === 'getWithMetadata')
      return () => Promise.reject(new Error('KV GET failed: 500'))
    const member = Reflect.get(target, name)
    return typeof member === 'function' ? member.bind(target) : member
  },
})

afterEach(() => reset())

/** Where an address leads in the end: every address on the way, and the last one's answer. */
async function follow(to: typeof site, first: string, asked = to.get(first)) {
  const passed = [first]
  let response = await asked
  for (let at = response.headers.get('Location'); at && passed.length < 6; ) {
    passed.push(at)
    response = await to.get(at)
    at = response.headers.get('Location')
  }
  return { passed, response }
}

/** Everything an answer to a pupil is made of. */
async function everything(response: Response) {
  return JSON.stringify([response.status, [...response.headers], await response.text()])
}

describe('a class that withholds what is right', () => {
  it('sends nothing that tells it, before an answer or after', async () => {
    const { code } = await makeClass(site, withheld)
    const attempt = began()
    const way = { group: code, attempt }
    const all = 'flood-why_snow.bridge-why_war.fish-why_salt'
    const htmx = { 'HX-Request': 'true', 'Sec-Fetch-Dest': 'empty' }
    const last: [string, string][] = [
      ['mode', 'test'],
      ['group', code],
      ['attempt', attempt],
      ['answers', 'snow.war'],
    ]
    const asked: ((to: typeof site) => Promise<Response>)[] = [
      (to) => to.get(`/ar/rivers?group=${code}`),
      (to) => to.get(`/ar/rivers/1?${query(way)}`),
      (to) => to.get(`/ar/rivers/1?${query({ ...way, mode: 'walk' })}`),
      (to) => to.get(`/ar/rivers/1/feedback?${query({ ...way, answer: 'snow' })}`),
      (to) => to.get(`/ar/rivers/1/feedback?${query({ ...way, answer: 'dam' })}`, htmx),
      (to) => to.get(`/ar/rivers/1/feedback?${query(way)}`),
      (to) => to.get(`/ar/rivers/2?${query({ ...way, answers: 'snow' })}`),
      (to) => to.get(`/ar/rivers/2/feedback?${query({ ...way, answers: 'snow' })}`),
      (to) => to.get(`/ar/rivers/3?${query({ ...way, answers: 'snow.war' })}`),
      (to) =>
        to.get(`/ar/rivers/3/feedback?${query({ ...way, answers: 'snow.war', answer: 'salt' })}`),
      (to) =>
        to.get(
          `/ar/rivers/3/feedback?${query({ ...way, answers: 'snow.war', answer: 'salt', saved: 'no' })}`,
        ),
      (to) => to.post('/ar/rivers/3', last),
      (to) => to.post('/ar/rivers/3', [...last, ['answer', 'salt']]),
      (to) => to.post('/ar/rivers/3', [...last, ['answer', 'salt']], htmx),
      (to) => to.get(`/ar/rivers/result?${query({ ...way, answers: all })}`),
      (to) => to.get(`/ar/rivers/result?${query({ ...way, answers: all, saved: 'yes' })}`),
      (to) => to.get(`/ar/rivers/embed?group=${code}&attempt=${attempt}`),
      (to) => to.get(`/ar/rivers/1/feedback/embed?${query({ ...way, answer: 'snow' })}`),
      (to) => to.get(`/ar/rivers/2/embed?${query({ ...way, answers: 'snow' })}`),
      (to) => to.get(`/ar/rivers/result/embed?${query({ ...way, answers: all })}`),
      (to) => to.get(`/ar/rivers/q/bridge-why?${query(way)}`),
      (to) =>
        to.get(`/ar/rivers/2/feedback?${query({ ...way, start: 'bridge-why', answer: 'war' })}`),
      (to) =>
        to.post('/ar/rivers/2', [
          ['mode', 'test'],
          ['group', code],
          ['attempt', attempt],
          ['start', 'bridge-why'],
          ['answer', 'war'],
        ]),
    ]
    for (const [i, ask] of asked.entries()) {
      const [told, otherwise] = [
        await everything(await ask(site)),
        await everything(await ask(other)),
      ]
      expect([i, told]).toEqual([i, otherwise])
      expect(told).not.toMatch(/data-verdict|data-result|\/score\//)
    }
  })

  it('is not left for practice by any address that names it', async () => {
    const { code } = await makeClass(site, withheld)
    const answered = `mode=test&question=flood-why&answer=snow`
    const all = 'flood-why_snow.bridge-why_war.fish-why_salt'
    const after = encodeURIComponent(query({ attempt: began(), answers: all }))
    const ways = ['practice=flood-why', 'practice=1', `practice=flood-why&after=${after}`]
    const pages = [
      `/1/feedback?${answered}`,
      `/1/feedback?${answered}&from=embed`,
      `/1/feedback?${answered}&from=newsletter`,
      `/1/feedback?${answered}&start=flood-why&attempt=${began()}`,
      `/1/feedback/embed?${answered}`,
      '/result?mode=test&answers=flood-why_snow',
      '/result/embed?mode=test&answers=flood-why_snow',
      '/1?mode=test',
      '/1/embed?mode=test',
      '/embed?mode=test',
      '/q/flood-why?mode=test',
      '/q/flood-why/embed?mode=test',
    ]
    const open = await makeClass(site)
    const addresses = pages.flatMap((page) => [
      ...ways.map((way) => `/ar/rivers${page}&group=${code}&${way}`),
      ...[code, open.code, 'nothing'].flatMap((beside) => [
        `/ar/rivers${page}&group=${code}&group=${beside}`,
        `/ar/rivers${page}&group=${beside}&group=${code}`,
      ]),
      `/ar/rivers${page}&group=${open.code}&${ways[0]}&group=${code}`,
    ])
    for (const address of addresses) {
      const { passed, response } = await follow(site, address)
      const otherwise = await follow(other, address)
      const where = new URL(passed.at(-1) ?? '', 'https://fahm.example').searchParams
      expect([address, where.getAll('group'), where.has('practice')]).toEqual([
        address,
        [code],
        false,
      ])
      const bare = (text: string) => text.replace(/[0-9A-HJKMNP-TV-Z]{26}/gi, '')
      const told = bare(await response.text())
      expect(told).toBe(bare(await otherwise.response.text()))
      expect(told).not.toMatch(/data-verdict|data-result|\/score\//)
    }
  })

  it('has nobody look up as many classes as an address can name', async () => {
    let reads = 0
    const SCORES = replaced(env.SCORES, {
      get: (...call: Parameters<typeof env.SCORES.get>) => {
        reads++
        return env.SCORES.get(...call)
      },
    })
    const codes = Array.from({ length: 100 }, (_, i) => `group=${100_000_000 + i}`)
    const response = await serve({ bindings: { SCORES } }).get(`/ar/rivers/1?${codes.join('&')}`)
    expect([response.status, reads]).toEqual([404, 0])
  })

  it('is not left for practice by a form that names it', async () => {
    const { code } = await makeClass(site, withheld)
    const sent = site.post('/ar/rivers/1', [
      ['group', code],
      ['practice', 'flood-why'],
      ['question', 'flood-why'],
      ['answer', 'snow'],
    ])
    const { passed } = await follow(site, '/ar/rivers/1', sent)
    const where = new URL(passed.at(-1) ?? '', 'https://fahm.example').searchParams
    expect([passed.length > 1, where.get('group'), where.has('practice')]).toEqual([
      true,
      code,
      false,
    ])
  })

  it('links to no explainer, statistics or practice until it is closed', async () => {
    const { code, below } = await makeClass(site, withheld)
    const way = { group: code, attempt: began() }
    const { at } = await finish(site, code)
    const pages = [
      `/ar/rivers?group=${code}`,
      `/ar/rivers/embed?group=${code}`,
      `/ar/rivers/1?${query({ ...way, mode: 'walk' })}`,
      `/ar/rivers/2?${query({ ...way, answers: 'flood-why_snow' })}`,
      `/ar/rivers/2/embed?${query({ ...way, answers: 'flood-why_snow' })}`,
      `/ar/rivers/q/bridge-why?${query(way)}`,
      `/ar/rivers/2/feedback?${query({ ...way, start: 'bridge-why', answer: 'war' })}`,
      at,
      at.replace('/result?', '/result/embed?'),
    ]
    const telling = /\/(?:read|reading|statistics|score|worksheet)(?:[/?#]|$)|[?&]practice=/
    for (const path of pages) {
      const response = await site.get(path)
      const page = await parse(response)
      const links = [...page.querySelectorAll('body [href], body [action]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('action') ?? '',
      )
      expect([path, response.status, links.filter((link) => telling.test(link))]).toEqual([
        path,
        200,
        [],
      ])
    }
    const { passed } = await follow(site, `/ar/rivers/read?${query(way)}`)
    expect(passed.slice(1)).toEqual([`/ar/rivers?group=${code}`])
    await site.post(below('/close'), [])
    expect((await site.get(`/ar/rivers/read?${query(way)}`)).status).toBe(200)
    expect(await (await site.get(at)).text()).toMatch(telling)
  })

  it('keeps who follows an address to a question that is gone', async () => {
    const gone = { date: '2026-03-01', questions: [{ id: 'gone', items: ['snow', 'dam'] }] }
    const there = serve({ quizzes: [{ ...rivers('ar'), editions: [gone] }, rivers('en')] })
    const { code } = await makeClass(there, withheld)
    const page = await there.get(`/ar/rivers/q/gone?group=${code}`)
    expect(page.status).toBe(410)
    const href = (await parse(page)).querySelector('main a.button')?.getAttribute('href')
    expect(href).toBe(`/ar/rivers?group=${code}`)
  })

  it('is left by who takes its code out of an address: the quiz is open to all', async () => {
    const { code } = await makeClass(site, withheld)
    const { at } = await finish(site, code)
    const outside = await site.get(at.replace(`group=${code}&`, ''))
    expect((await parse(outside)).querySelector('[data-result]')).not.toBeNull()
  })

  it('sends nothing of it either where its record cannot be read', async () => {
    const { code } = await makeClass(site, withheld)
    const way = { group: code, attempt: began() }
    const all = 'flood-why_snow.bridge-why_war.fish-why_salt'
    const [failing, turnedFailing] = [site, other].map((_, i) =>
      serve({
        quizzes: [rivers('ar'), rivers('en')].map((quiz) => (i === 0 ? quiz : turned(quiz))),
        bindings: { SCORES: unread },
      }),
    ) as [typeof site, typeof site]
    for (const path of [
      `/ar/rivers/1/feedback?${query({ ...way, answer: 'snow' })}`,
      `/ar/rivers/2?${query({ ...way, answers: 'snow' })}`,
      `/ar/rivers/result?${query({ ...way, answers: all })}`,
    ]) {
      const told = await everything(await failing.get(path))
      expect(told).toBe(await everything(await turnedFailing.get(path)))
      expect(told).not.toMatch(/data-verdict|data-result/)
    }
  })

  it('takes an answer, goes on to the next question, and lets the answer be changed', async () => {
    const { code } = await makeClass(site, withheld)
    const way = { group: code, attempt: began() }
    const taken = await site.get(`/ar/rivers/1/feedback?${query({ ...way, answer: 'snow' })}`)
    expect([taken.status, taken.headers.get('Cache-Control')]).toEqual([302, 'no-store'])
    const next = await parse(await site.get(taken.headers.get('Location') ?? ''))
    expect([...next.querySelectorAll('.steps li')].map((li) => li.className)).toEqual([
      'given',
      'here',
      '',
    ])
    const back = next.querySelector('.taken a')?.getAttribute('href') ?? ''
    const again = await parse(await site.get(back))
    expect(again.querySelector('.ask input[name=question]')?.getAttribute('value')).toBe(
      'flood-why',
    )
    expect(again.querySelector('.ask input[name=answers]')).toBeNull()
  })

  it('ends with a link under which the result opens when the class is closed', async () => {
    const { code, below } = await makeClass(site, withheld)
    const { at, saved } = await finish(site, code)
    expect([saved, at.startsWith('/ar/rivers/result?')]).toEqual(['yes', true])
    const held = await site.get(at)
    expect(held.headers.get('Cache-Control')).toBe('no-store')
    const page = await parse(held)
    expect(page.querySelector('.saved')).not.toBeNull()
    expect(page.querySelector('.receipt')).not.toBeNull()
    const link = page.querySelector('#result-link')?.getAttribute('value') ?? ''
    expect(new URL(link).pathname + new URL(link).search).toBe(at)
    await site.post(below('/close'), [])
    const opened = await parse(await site.get(at))
    expect(opened.querySelector('[data-result]')).not.toBeNull()
    expect(opened.querySelector('#result-link')).toBeNull()
    expect([...opened.querySelectorAll('.group, .unsaved')].map((each) => each.className)).toEqual([
      'group',
    ])
    const made = await parse(await site.get(at.replace('saved=yes', 'saved=closed')))
    expect(made.querySelectorAll('.unsaved').length).toBeGreaterThan(0)
    await site.post(below('/reopen'), [])
    expect((await parse(await site.get(at))).querySelector('[data-result]')).toBeNull()
  })

  it('says when, to the pupil who begins and to the one who has finished', async () => {
    const made = await makeClass(site, withheld)
    const key = `group/${made.code}`
    const record = JSON.parse((await env.SCORES.get(key)) ?? '')
    const later = '123456789'
    // 18:00 in Cairo.
    const closes = Date.UTC(2099, 0, 15, 16)
    await env.SCORES.put(`group/${later}`, JSON.stringify({ ...record, closes }))
    for (const path of [`/ar/rivers?group=${later}`, `/ar/rivers/1?mode=test&group=${later}`]) {
      const said = (await parse(await site.get(path))).querySelector('.group')?.textContent ?? ''
      expect(said).toMatch(/15 .*2099/)
      expect(said).toContain('6:00')
      expect(said).toContain(siteWords.ar.group.withheld.told)
    }
    const { at } = await finish(site, later)
    const said = (await parse(await site.get(at))).querySelector('.part')?.textContent ?? ''
    expect(said).toMatch(/6:00.*15 .*2099/)
  })

  it('gives a script the same page at once, and its address', async () => {
    const { code } = await makeClass(site, withheld)
    const fields: [string, string][] = [
      ['mode', 'test'],
      ['group', code],
      ['attempt', began()],
      ['answers', 'snow.trade'],
      ['answer', 'salt'],
    ]
    const response = await site.post('/ar/rivers/3', fields, { 'HX-Request': 'true' })
    const path = response.headers.get('HX-Push-Url') ?? ''
    expect([response.status, path.startsWith('/ar/rivers/result?')]).toEqual([200, true])
    const [swapped, loaded] = [await parse(response), await parse(await site.get(path))]
    expect(swapped.querySelector('main')?.innerHTML).toBe(loaded.querySelector('main')?.innerHTML)
  })

  it('keeps a score that could not be saved, with the button that saves it', async () => {
    const { code } = await makeClass(site, withheld)
    const { at, saved } = await finish(site, code, undefined, newAttemptId(Date.now() - 9_000_000))
    expect(saved).toBe('late')
    const form = (await parse(await site.get(at))).querySelector('form.unsaved')
    const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ])
    const pressed = await site.post(form?.getAttribute('action') ?? '', fields)
    const location = pressed.headers.get('Location') ?? ''
    expect(location).toMatch(/^\/ar\/rivers\/result\?.*saved=yes/)
  })

  it('shows its teacher everything all the same', async () => {
    const { code, board } = await makeClass(site, [...withheld, ['listed', 'yes'], ['pupils', '5']])
    for (let i = 0; i < 5; i++) await finish(site, code)
    expect((await site.get(board)).status).toBe(200)
    expect((await site.get(await screenOf(site, board))).status).toBe(200)
  })
})

describe('a class that withholds nothing', () => {
  it('tells after every answer, and at the end', async () => {
    const { code } = await makeClass(site, [['mode', 'test']])
    const way = { group: code, attempt: began() }
    const path = `/ar/rivers/1/feedback?${query({ ...way, answer: 'snow' })}`
    expect((await parse(await site.get(path))).querySelector('[data-verdict]')).not.toBeNull()
    const { at } = await finish(site, code)
    expect((await parse(await site.get(at))).querySelector('[data-verdict]')).not.toBeNull()
  })
})

describe('who comes when a class is closed', () => {
  it('is told so, and since when where that was noted, and can go on alone', async () => {
    const { code, below } = await makeClass(site)
    const record = JSON.parse((await env.SCORES.get(`group/${code}`)) ?? '')
    const over = '987654321'
    const closes = record.created - 1000
    await env.SCORES.put(`group/${over}`, JSON.stringify({ ...record, closes }))
    await site.post(below('/close'), [])
    const before = '987654320'
    await env.SCORES.put(`group/${before}`, JSON.stringify(record))
    await env.SCORES.put(`group/${before}/closing`, '"closed"')
    const { title } = siteWords.ar.group.late
    for (const [each, year] of [
      [over, true],
      [code, true],
      [before, false],
    ] as const) {
      const page = await parse(await site.get(`/ar/rivers?group=${each}`))
      expect(page.querySelector('h1')?.textContent).toBe(title)
      const said = page.querySelector('.unsaved')?.textContent ?? ''
      expect([each, /20\d\d/.test(said)]).toEqual([each, year])
      expect(page.querySelector('.ways a')?.getAttribute('href')).toBe('/ar/rivers')
    }
  })
})
