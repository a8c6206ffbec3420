/**
 * Mozilla's HTTP Observatory, its table of marks as data: algorithm 6, github.com/mdn/mdn-http-observatory.
 * Each test gives a mark; the sum starts at 100, and marks above 0 count only from 90 on.
 */
type Test = [name: string, mark: (answer: Answer) => number]

interface Answer {
  headers: Headers
  html: string
}

const rulesOf = (headers: Headers) =>
  new Map(
    (headers.get('Content-Security-Policy') ?? '')
      .split(';')
      .map((rule) => rule.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )

const tests: Test[] = [
  [
    'Content-Security-Policy',
    ({ headers }) => {
      const rules = rulesOf(headers)
      const scripts = rules.get('script-src') ?? rules.get('default-src')
      const styles = rules.get('style-src') ?? rules.get('default-src')
      if (!scripts) return -25
      if (scripts.some((source) => ["'unsafe-inline'", 'http:', 'data:', '*'].includes(source)))
        return -20
      if (scripts.includes("'unsafe-eval'")) return -10
      if (styles?.includes("'unsafe-inline'")) return 0
      return rules.get('default-src')?.join() === "'none'" ? 10 : 5
    },
  ],
  [
    'cookies',
    ({ headers }) => {
      const cookie = headers.get('Set-Cookie')
      if (cookie === null) return 0
      return /;\s*secure/i.test(cookie) && /;\s*httponly/i.test(cookie) ? 5 : -40
    },
  ],
  [
    'cross-origin sharing',
    ({ headers }) => (headers.get('Access-Control-Allow-Credentials') === 'true' ? -50 : 0),
  ],
  [
    'Referrer-Policy',
    ({ headers }) => {
      const policy = headers.get('Referrer-Policy')
      if (policy === null) return 0
      const safe = [
        'no-referrer',
        'same-origin',
        'strict-origin',
        'strict-origin-when-cross-origin',
      ]
      return safe.includes(policy) ? 5 : -5
    },
  ],
  [
    'Strict-Transport-Security',
    ({ headers }) => {
      const age = headers.get('Strict-Transport-Security')?.match(/max-age=(\d+)/)?.[1]
      if (age === undefined) return -20
      return Number(age) >= 15_768_000 ? 0 : -10
    },
  ],
  [
    'subresource integrity',
    ({ html }) => {
      const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, src = '']) => src)
      return sources.every((src) => /^\/[^/]/.test(src)) ? 0 : -50
    },
  ],
  [
    'X-Content-Type-Options',
    ({ headers }) => (headers.get('X-Content-Type-Options') === 'nosniff' ? 0 : -5),
  ],
  [
    'X-Frame-Options',
    ({ headers }) => {
      if (rulesOf(headers).has('frame-ancestors')) return 5
      return /^(deny|sameorigin)$/i.test(headers.get('X-Frame-Options') ?? '') ? 5 : -20
    },
  ],
  [
    'Cross-Origin-Resource-Policy',
    ({ headers }) =>
      /^same-(origin|site)$/.test(headers.get('Cross-Origin-Resource-Policy') ?? '') ? 10 : 0,
  ],
  [
    'Cross-Origin-Embedder-Policy',
    ({ headers }) =>
      /^(require-corp|credentialless)$/.test(headers.get('Cross-Origin-Embedder-Policy') ?? '')
        ? 10
        : 0,
  ],
  [
    'Cross-Origin-Opener-Policy',
    ({ headers }) => (headers.get('Cross-Origin-Opener-Policy') === 'same-origin' ? 10 : 0),
  ],
]

/** The score of a page, 0 and up; what the Observatory gives an A+ begins at 100. */
export async function observatory(response: Response): Promise<number> {
  const answer = { headers: response.headers, html: await response.text() }
  const marks = tests.map(([, mark]) => mark(answer))
  const sum = (chosen: number[]) => chosen.reduce((total, mark) => total + mark, 0)
  const before = 100 + sum(marks.filter((mark) => mark < 0))
  return Math.max(0, before >= 90 ? before + sum(marks.filter((mark) => mark > 0)) : before)
}
