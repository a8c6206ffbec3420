import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { serve } from '../support/app.ts'
import { attempt } from '../support/attempt.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'

const { send } = serve()

afterEach(() => reset())

/** Every address a link scanner can be given, in every language, with every choice and origin. */
const addresses = languages.flatMap((lang) => {
  const { points } = rivers(lang)
  const quiz = `/${lang}/rivers`
  const state = `mode=walk&attempt=${attempt}`
  const landings = points.flatMap(({ question }, i) =>
    choicesOf(question).flatMap(({ id }) => [
      `${quiz}/${i + 1}?pick=${id}&from=newsletter`,
      `${quiz}/${i + 1}?pick=${id}&from=newsletter&group=K3M9X7Q`,
      `${quiz}/${i + 1}?pick=${id}`,
      `${quiz}/${i + 1}/embed?theme=dark`,
      `${quiz}/${i + 1}/feedback?${state}&start=${i + 1}&from=newsletter&answer=${id}&saved=yes`,
      `${quiz}/${i + 1}/feedback/embed?${state}&start=${i + 1}&answer=${id}`,
      `${quiz}/3/feedback?${state}&answers=snow.trade&answer=${id}`,
      `${quiz}/3/feedback?${state}&answers=snow.trade&answer=${id}&saved=no&back=result`,
    ]),
  )
  return [
    ...['', '/about', '/nothing'].map((path) => `/${lang}${path}`),
    ...['', '/embed', '/read', '/score/2', '/newsletter', '/newsletter/email?question=2'].map(
      (path) => quiz + path,
    ),
    `${quiz}/2?${state}&answers=snow`,
    `${quiz}/3?${state}&answers=snow.trade`,
    `${quiz}/3/embed?${state}&answers=snow.trade`,
    `${quiz}/result?${state}&answers=snow.trade.salt`,
    `${quiz}/result/embed?${state}&answers=snow.trade.salt`,
    `${quiz}/1?mode=test&practice=1.2`,
    ...landings,
  ]
})
const machines = [
  '/',
  '/health',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/integrations/kit/block',
  '/wp-login.php',
]
const all = [...addresses, ...machines]

const scanners: Record<string, string>[] = [
  { 'User-Agent': 'MS-SafeLinks', 'Sec-Purpose': 'prefetch' },
  { 'User-Agent': 'Barracuda Sentinel (EE)' },
  { 'User-Agent': 'Mozilla/5.0', Purpose: 'prefetch', 'X-Moz': 'prefetch' },
]

describe('a thousand requests of link scanners', () => {
  it('change nothing that is stored', async () => {
    await env.SCORES.put('witness', 'as it was', { metadata: { n: 1 } })
    const before = JSON.stringify((await env.SCORES.list()).keys)
    let asked = 0
    for (let round = 0; asked < 1000; round++) {
      const method = round % 2 ? 'HEAD' : 'GET'
      const headers = scanners[round % scanners.length] ?? {}
      for (const path of all) {
        const response = await send(path, { method, headers })
        await response.body?.cancel()
        expect([path, response.status < 500]).toEqual([path, true])
        asked++
      }
    }
    expect(JSON.stringify((await env.SCORES.list()).keys)).toBe(before)
    expect(await env.SCORES.get('witness')).toBe('as it was')
  })
})

describe('HEAD', () => {
  it.each(all)('says what GET says, without a body: %s', async (path) => {
    const [whole, head] = [await send(path), await send(path, { method: 'HEAD' })]
    const said = ({ status, headers }: Response) => [
      status,
      // A fresh id is in where a redirect leads, and a timestamp in what security.txt says.
      ...[...headers].filter(([name]) => name !== 'location'),
    ]
    expect(said(head)).toEqual(said(whole))
    expect(await head.text()).toBe('')
    await whole.body?.cancel()
  })
})
