import { reset } from 'cloudflare:test'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { parse, serve } from '../support/app.ts'
import { makeClass } from '../support/classroom.ts'

const site = serve()
const { get, post } = site

afterEach(() => reset())

/** What the board offers to copy. The parser leaves the text of a textarea as it is written. */
const snippetOn = async (board: string) => {
  const written = (await parse(await get(board))).querySelector('#frame')?.textContent
  const text = parseHTML(`<p>${written}</p>`).document.querySelector('p')?.textContent
  return parseHTML(`<body>${text}</body>`).document
}

describe('the frame for a class’s own page', () => {
  it.each(['ar', 'en'])(
    'is offered on the board, with a link below it and no key: %s',
    async (lang) => {
      const { code, key, board } = await makeClass(site, [], lang)
      const snippet = await snippetOn(board)
      const frame = snippet.querySelector('iframe')
      expect(frame?.getAttribute('src')).toBe(
        `https://fahm.example/${lang}/rivers/embed?group=${code}`,
      )
      expect(frame?.getAttribute('title')).not.toBe('')
      expect(snippet.querySelector('a')?.getAttribute('href')).toBe(
        `https://fahm.example/g/${code}`,
      )
      expect(snippet.toString()).not.toContain(key)
    },
  )

  it('begins in the class, may be shown by anybody, and is served to nobody else', async () => {
    const { code } = await makeClass(site)
    const response = await get(`/ar/rivers/embed?group=${code}`)
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const page = await parse(response)
    expect(page.querySelector('.ask')?.outerHTML).toContain(code)
  })

  it('keeps to its class where an address of it makes no sense', async () => {
    const { code } = await makeClass(site)
    for (const path of [`/3/embed?mode=test&group=${code}`, `/embed?mode=x&group=${code}`]) {
      const location = (await get(`/ar/rivers${path}`)).headers.get('Location') ?? ''
      expect([path, new URLSearchParams(location.split('?')[1]).get('group')]).toEqual([path, code])
      const page = await parse(await get(location))
      expect(page.querySelector('.ask')?.outerHTML).toContain(code)
    }
  })

  it('leads to the site in its class, on every page', async () => {
    const { code } = await makeClass(site)
    const way = `mode=test&group=${code}&attempt=${newAttemptId(Date.now() - 60_000)}`
    for (const path of [
      `/embed?group=${code}`,
      `/2/embed?${way}&answers=snow`,
      `/1/feedback/embed?${way}&answer=snow`,
      `/result/embed?${way}&answers=snow.war.salt`,
    ]) {
      const page = await parse(await get(`/ar/rivers${path}`))
      const link = page.querySelector('footer a')?.getAttribute('href')
      expect([path, link]).toEqual([path, `/ar/rivers?from=embed&group=${code}`])
    }
    const begun = await parse(await get(`/ar/rivers?from=embed&group=${code}`))
    expect(begun.querySelector('.ways a')?.getAttribute('href')).toContain(code)
  })

  it('says until when the class takes answers, and when it takes none', async () => {
    const { code, below } = await makeClass(site, [['closes', dayAhead()]])
    const said = async () =>
      (await parse(await get(`/ar/rivers/embed?group=${code}`))).body.textContent
    expect(await said()).toMatch(/حتى نهاية يوم/)
    await post(below('/close'), [])
    const closed = await parse(await get(`/ar/rivers/embed?group=${code}`))
    expect(closed.querySelector('.unsaved a')?.getAttribute('href')).not.toContain(code)
  })
})

const dayAhead = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
