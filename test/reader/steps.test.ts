import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { attempt, query } from '../support/attempt.ts'
import { rivers } from '../support/quiz.ts'

const { get } = serve()
const location = (response: Response) => response.headers.get('Location')

describe('GET /{lang}/{quiz}/{n}', () => {
  it('begins an attempt with a fresh id that nobody else is served', async () => {
    const pages = await Promise.all([get('/ar/rivers/1'), get('/ar/rivers/1')])
    const ids = await Promise.all(
      pages.map(async (page) =>
        (await parse(page)).querySelector('input[name=attempt]')?.getAttribute('value'),
      ),
    )
    expect(pages.map((page) => page.headers.get('Cache-Control'))).toEqual(['no-store', 'no-store'])
    expect(new Set(ids).size).toBe(2)
  })

  it('is a function of its URL from then on', async () => {
    const path = `/ar/rivers/2?${query({ answers: 'snow' })}`
    const [one, two] = await Promise.all([get(path), get(path)])
    expect(one?.headers.get('Cache-Control')).toBe('private, max-age=300')
    expect(await one?.text()).toBe(await two?.text())
  })

  it('shows the key point before its question in a walk, and the question alone in a test', async () => {
    const walk = await parse(await get('/ar/rivers/1?mode=walk'))
    const test = await parse(await get('/ar/rivers/1?mode=test'))
    expect(walk.querySelector('h1')?.textContent).toContain(rivers().points[0]?.heading)
    expect(test.querySelector('.point')).toBeNull()
    expect(test.querySelector('legend')?.textContent).toBe(rivers().points[0]?.question.prompt)
  })

  it('offers every choice as a button that answers', async () => {
    const page = await parse(await get('/en/rivers/1'))
    const buttons = [...page.querySelectorAll('fieldset button[name=answer]')]
    expect(buttons.map((button) => button.getAttribute('value'))).toEqual(['rain', 'snow', 'dam'])
  })

  it('sends every answer by GET but the last of an attempt', async () => {
    const form = async (path: string) => (await parse(await get(path))).querySelector('form.ask')
    const first = await form('/ar/rivers/1')
    const last = await form(`/ar/rivers/3?${query({ answers: 'snow.trade' })}`)
    const practised = await form('/ar/rivers/3?practice=3')
    expect([first, last, practised].map((each) => each?.getAttribute('method'))).toEqual([
      'get',
      'post',
      'get',
    ])
  })

  it.each([
    ['a step ahead', '3', 'answers=snow', '/ar/rivers/2'],
    ['a step already answered', '1', 'answers=snow', '/ar/rivers/2'],
    ['a step that is not there', '99', 'answers=snow', '/ar/rivers/2'],
    ['no step', '0', '', '/ar/rivers/1'],
    ['an answer that is not a choice', '3', 'answers=snow.snow', '/ar/rivers/2'],
    ['answers of another shape', '2', 'answers=%00%FF', '/ar/rivers/1'],
    ['an unknown mode', '2', 'answers=snow&mode=fast', '/ar/rivers/2'],
    ['all answered', '3', 'answers=snow.trade.salt', '/ar/rivers/result'],
  ])('leads from %s to where the reader is', async (_, step, state, expected) => {
    const response = await get(`/ar/rivers/${step}?attempt=${attempt}&${state}`)
    expect(response.status).toBe(302)
    expect(location(response)?.split('?')[0]).toBe(expected)
    const arrived = await get(location(response) ?? '')
    expect(arrived.status).toBe(200)
  })

  it('gives answers whose attempt is lost a fresh id, and keeps them', async () => {
    const response = await get('/ar/rivers/2?answers=snow&attempt=mangled')
    const url = new URL(location(response) ?? '', 'https://fahm.example')
    expect(url.searchParams.get('answers')).toBe('flood-why_snow')
    expect(url.searchParams.get('attempt')).toMatch(/^[0-9A-Z]{26}$/)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  it('puts no id into a link to the very beginning', async () => {
    expect(location(await get('/ar/rivers/2?mode=walk'))).toBe('/ar/rivers/1?mode=walk')
  })
})

describe('GET /{lang}/{quiz}/{n}/feedback', () => {
  const feedback = async (answer: string, state: Parameters<typeof query>[0] = {}) =>
    get(`/en/rivers/1/feedback?${query(state)}&answer=${answer}`)

  it('says in words whether the answer is right, and why', async () => {
    const [right, wrong] = await Promise.all(
      ['snow', 'dam'].map(async (answer) => parse(await feedback(answer))),
    )
    expect(right?.querySelector('h1[data-verdict]')?.textContent).not.toBe(
      wrong?.querySelector('h1[data-verdict]')?.textContent,
    )
    expect(right?.querySelectorAll('.row:is(.is-right, .is-wrong)')).toHaveLength(1)
    const reasons = [...(wrong?.querySelectorAll('.row:is(.is-right, .is-wrong)') ?? [])].map(
      (each) => each.textContent,
    )
    expect(reasons[0]).toContain('Reason for snow.')
    expect(reasons[1]).toContain('Reason for a dam.')
  })

  it('tells where in the article, and gives the key point in a test', async () => {
    const test = await parse(await feedback('snow', { mode: 'test' }))
    const walk = await parse(await feedback('snow'))
    expect(test.querySelector('.point')?.textContent).toContain('About the flood.')
    expect(walk.querySelector('.point')).toBeNull()
    expect(walk.querySelector('.where')?.textContent).toContain('1 and 3')
  })

  it('leads on to the URL it has the browser fetch ahead', async () => {
    const page = await parse(await feedback('snow'))
    const form = page.querySelector('form.onward')
    const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ])
    const ahead = page.querySelector('main link[rel=prefetch]')?.getAttribute('href')
    expect(ahead).toBe(`${form?.getAttribute('action')}?${new URLSearchParams(fields)}`)
    expect((await get(ahead ?? '')).status).toBe(200)
  })

  it.each([
    ['no choice', ''],
    ['a choice of another question', 'trade'],
  ])('asks again after %s, and says what is missing', async (_, answer) => {
    const response = await feedback(answer)
    const page = await parse(response)
    expect(response.status).toBe(422)
    const summary = page.querySelector('main > [autofocus]')
    expect(summary).toBe(page.querySelector('main')?.firstElementChild)
    const target = summary?.querySelector('a')?.getAttribute('href')?.slice(1)
    expect(page.querySelector('fieldset button')?.id).toBe(target)
    expect(page.querySelector('input[name=attempt]')?.getAttribute('value')).toBe(attempt)
  })

  it('carries the stylesheet after the first answer, unless a script takes its main part', async () => {
    const path = `/en/rivers/1/feedback?${query({})}&answer=snow`
    const pages = await Promise.all(
      ['document', 'empty'].map((dest) => get(path, { 'Sec-Fetch-Dest': dest })),
    )
    for (const { headers } of pages) expect(headers.get('Vary')).toContain('Sec-Fetch-Dest')
    const [opened, swapped] = await Promise.all(pages.map(parse))
    expect(opened?.querySelectorAll('style')).toHaveLength(1)
    expect(swapped?.querySelectorAll('style')).toHaveLength(0)
    expect(swapped?.querySelectorAll('link[rel=stylesheet]')).toHaveLength(1)
    expect(swapped?.querySelector('main')?.outerHTML).toBe(opened?.querySelector('main')?.outerHTML)
  })

  it('comes without a head of its own where our script takes it into a page, and else the same', async () => {
    for (const path of [
      `/en/rivers/2?${query({ answers: 'snow' })}`,
      `/en/rivers/1/feedback?${query({})}&answer=snow`,
      `/en/rivers/result?${query({ answers: 'snow.war.salt' })}`,
    ]) {
      const [opened, swapped] = await Promise.all([get(path), get(path, { 'X-Swap': '1' })])
      for (const { headers } of [opened, swapped]) expect(headers.get('Vary')).toContain('X-Swap')
      const [whole, part] = await Promise.all([opened, swapped].map(parse))
      expect(part?.head.querySelectorAll('script, style, link')).toHaveLength(0)
      expect(part?.title).toBe(whole?.title)
      for (const notice of whole?.querySelectorAll('#status, #net-error') ?? []) notice.remove()
      expect(part?.body.outerHTML).toBe(whole?.body.outerHTML)
    }
  })

  it('comes whole to a script where others share its address', async () => {
    const page = await parse(await get('/en/rivers/1', { 'X-Swap': '1' }))
    expect(page.head.querySelectorAll('script')).not.toHaveLength(0)
  })

  it('asks for no id before it answers: a link without one gets one', async () => {
    const response = await get('/ar/rivers/1/feedback?answer=snow')
    expect(response.status).toBe(302)
    expect((await get(location(response) ?? '')).status).toBe(200)
  })
})

describe('GET /{lang}/{quiz}/result', () => {
  const result = (answers: string) => get(`/en/rivers/result?${query({ answers })}`)

  it('counts the right answers', async () => {
    for (const [answers, score] of [
      ['snow.trade.salt', '3 of 3'],
      ['snow.war.salt', '2 of 3'],
      ['dam.war.nets', '0 of 3'],
    ] as const) {
      expect((await parse(await result(answers))).querySelector('h1')?.textContent).toBe(score)
    }
  })

  it('offers the missed ones again, and nothing to practise after a perfect score', async () => {
    const missed = (await parse(await result('dam.trade.nets'))).querySelector('.retry a')
    const url = new URL(missed?.getAttribute('href') ?? '', 'https://fahm.example')
    expect([url.pathname, url.searchParams.get('practice')]).toEqual([
      '/en/rivers/1',
      'flood-why.fish-why',
    ])
    expect((await parse(await result('snow.trade.salt'))).querySelector('.retry')).toBeNull()
  })

  it('shares the score and none of the answers', async () => {
    const page = await parse(await result('snow.war.salt'))
    const links = [...page.querySelectorAll('.dare a')].map((a) =>
      decodeURIComponent(a.getAttribute('href') ?? ''),
    )
    expect(links).toHaveLength(5)
    for (const link of links) {
      expect(link).toContain('https://fahm.example/en/rivers/score/2')
      expect(link).not.toContain('snow')
      expect(link).not.toContain(attempt)
    }
  })

  it('has no code for a teacher where there is no class', async () => {
    const page = await parse(await result('snow.war.salt'))
    expect(page.querySelector('.receipt')).toBeNull()
    expect(page.querySelector('main')?.textContent).not.toContain(attempt.slice(-4))
  })

  it('leads back to the step that is still to be answered', async () => {
    expect(location(await result('snow'))?.split('?')[0]).toBe('/en/rivers/2')
  })
})

describe('practice', () => {
  it('goes through the missed steps alone and ends with its own score', async () => {
    const answer = async (step: number, state: string, choice: string) => {
      const page = await parse(
        await get(`/en/rivers/${step}/feedback?mode=test&practice=1.3${state}&answer=${choice}`),
      )
      return page.querySelector('main link[rel=prefetch]')?.getAttribute('href')
    }
    expect(await answer(1, '', 'snow')).toBe(
      '/en/rivers/3?mode=test&practice=flood-why.fish-why&answers=flood-why_snow',
    )
    const end = await answer(3, '&answers=snow', 'nets')
    expect(end).toBe(
      '/en/rivers/result?mode=test&practice=flood-why.fish-why&answers=flood-why_snow.fish-why_nets',
    )
    const page = await parse(await get(end ?? ''))
    expect(page.querySelector('h1')?.textContent).toBe('1 of 2')
    expect(page.querySelector('.unsaved, .receipt, .dare')).toBeNull()
  })

  it('leads back to the result that the questions were missed in', async () => {
    const from = await parse(await get(`/en/rivers/result?${query({ answers: 'dam.trade.nets' })}`))
    const again = from.querySelector('.retry a')?.getAttribute('href') ?? ''
    const done = `${again.replace('/1?', '/result?')}&answers=flood-why_dam.fish-why_salt`
    const back = (await parse(await get(done))).querySelector('.retry a:last-child')
    const result = await parse(await get(back?.getAttribute('href') ?? ''))
    expect(result.querySelector('h1')?.textContent).toBe(from.querySelector('h1')?.textContent)
  })
})
