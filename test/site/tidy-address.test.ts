import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { serve } from '../support/app.ts'

const { get, send } = serve()
const origin = 'https://fahm.example'

/** What people and their programs write right behind an address. */
const closers = [...'.,;:!?)]}>\'"*»”’›…،؛؟۔', '."', ').', '\u200f', '\u00a0', '\u2069', '/', '/.']

const pages = [
  ...languages.flatMap((lang) => [
    `/${lang}`,
    `/${lang}/about`,
    `/${lang}/rivers`,
    `/${lang}/rivers/2`,
    `/${lang}/rivers/2?from=newsletter&pick=war`,
    `/${lang}/rivers/1/embed?theme=dark`,
    `/${lang}/rivers/score/2`,
    `/${lang}/rivers/score/2?of=3`,
    `/${lang}/groups`,
    `/${lang}/rivers/2?mode=test&attempt=${newAttemptId(Date.now())}&answers=snow`,
  ]),
  '/feed.xml',
  '/feed.json?lang=en',
  '/g/K3M9X7Q',
  '/health',
]

describe.each(pages)('%s', (path) => {
  it('is found where something stands behind it', async () => {
    for (const closer of closers) {
      if (path.includes('?') && closer.includes('/')) continue
      const response = await get(path + closer)
      const found = [response.status, response.headers.get('Location')]
      expect([closer, ...found]).toEqual([closer, 301, origin + path])
    }
  })

  it('is itself', async () => {
    const { status, headers } = await get(path)
    expect([status, headers.get('Location')]).not.toEqual([301, expect.anything()])
  })
})

describe('an address', () => {
  it.each([
    ['/en/rivers/01', '/en/rivers/1'],
    ['/en/rivers/002/feedback?answer=war', '/en/rivers/2/feedback?answer=war'],
    ['/ar/rivers/03/embed', '/ar/rivers/3/embed'],
    ['/ar/rivers/score/02', '/ar/rivers/score/2'],
    ['/en/rivers/01).', '/en/rivers/1'],
    ['/ar/rivers//', '/ar/rivers'],
    ['//evil.example/', '//evil.example'],
    ['/ar/rivers/?from=embed', '/ar/rivers?from=embed'],
  ])('%s is not a page of its own', async (path, meant) => {
    const response = await send(origin + path)
    expect([response.status, response.headers.get('Location')]).toEqual([301, origin + meant])
  })

  it('with a code or a key keeps its noughts', async () => {
    for (const path of ['/g/0123456', '/ar/groups/0123456?key=01'])
      expect((await get(path)).status).not.toBe(301)
  })

  it('keeps what somebody has typed', async () => {
    const typed = [
      `/oembed?url=${origin}/`,
      '/ar/groups?code=K3M9.',
      '/ar/rivers/newsletter?group=x.',
    ]
    for (const path of typed) expect([path, (await get(path)).status]).not.toEqual([path, 301])
  })

  it('is left alone where something is sent to it', async () => {
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const body = new URLSearchParams({ answer: 'snow' })
    expect((await send('/ar/rivers/1.', { method: 'POST', headers, body })).status).toBe(404)
  })
})
