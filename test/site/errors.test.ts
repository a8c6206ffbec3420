import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { kvScores } from '../../src/scores/kv/store.ts'
import { parse, serve } from '../support/app.ts'
import { assets } from '../support/assets.ts'
import { library } from '../support/quiz.ts'

afterEach(() => vi.restoreAllMocks())

describe('an error of ours', () => {
  it('is a page in the reader’s language with a number, and nothing of the error itself', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const find = () => {
      throw new Error('secret detail')
    }
    const broken = createApp({ assets, library: { ...library(), find } }, kvScores)
    const response = await broken.request('/en/rivers', undefined, env)
    const text = await response.clone().text()
    expect([response.status, response.headers.get('Content-Language')]).toEqual([500, 'en'])
    expect(response.headers.get('Content-Security-Policy')).not.toBeNull()
    expect(text).not.toContain('secret detail')
    const reference = (await parse(response)).querySelector('.note bdi')?.textContent
    expect(logged.mock.calls[0]?.[0]).toBe(reference)
  })
})

describe('a page that is not there', () => {
  it('leads to the newest quiz, to the list, and to itself in the other language', async () => {
    const page = await parse(await serve().get('/en/rivers/nothing'))
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('/en/rivers')
    expect(links).toContain('/en')
    expect(links).toContain('/ar/rivers/nothing')
  })

  it.each(['//evil.example/x', '/\\\\evil.example', '/arabic', '/nothing?x=//evil.example'])(
    'links to this site alone: %s',
    async (path) => {
      const page = await parse(await serve().get(`https://fahm.example${path}`))
      const links = [...page.querySelectorAll('a')].map(({ href }) => href)
      for (const link of links) {
        expect(new URL(link, 'https://fahm.example').host).toBe('fahm.example')
        expect(link).toMatch(/^(#|\/(ar|en)(\/|$))/)
      }
    },
  )

  it('reflects nothing of its address unescaped', async () => {
    const text = await (await serve().get('/ar/"><img src=x onerror=alert(1)>?q="><script>')).text()
    expect(text).not.toContain('<img src=x')
    expect(text).not.toContain('"><script>')
  })
})

describe('a slash at the end', () => {
  it.each([
    ['/ar/', '/ar'],
    ['/en/rivers/read/?x=1', '/en/rivers/read?x=1'],
    // A path that begins with two slashes names another host where it stands alone.
    ['//evil.example/', '//evil.example'],
  ])('is taken off, on this site: %s', async (path, to) => {
    const response = await serve().get(`https://fahm.example${path}`)
    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe(`https://fahm.example${to}`)
  })
})
