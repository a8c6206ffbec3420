/** What a page may load and who may show it: the kind of its Content-Security-Policy. */
export type Policy = 'page' | 'frame' | 'kit' | 'email' | 'file'

type Rules = Record<string, string>

const page = (cssHash: string): Rules => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' '${cssHash}'`,
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'htmx',
})

/** Anybody may show a frame. Its host can take its origin away, and then 'self' alone means nothing. */
function frame(cssHash: string, origin: string): Rules {
  const rules = page(cssHash)
  for (const rule of ['script-src', 'style-src', 'connect-src', 'form-action']) {
    rules[rule] = `${rules[rule]} ${origin}`.trim()
  }
  return { ...rules, 'frame-ancestors': '*', 'trusted-types': "'none'" }
}

/** An email is styled in its attributes and runs nothing; only our own page of it may show it. */
const email = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
}

/** A file to download, of what teachers wrote: nothing in it may run where a browser shows it. */
const file = { 'default-src': "'none'", sandbox: '' }

const rulesOf = {
  page,
  kit: (cssHash: string): Rules => ({ ...page(cssHash), 'frame-src': "'self'" }),
  email: (): Rules => email,
  file: (): Rules => file,
}

const known = new Map<string, string>()

/**
 * The policy's text for an answer at `url`; put together once, but for frames, whose origin is as
 * many as there are hosts.
 */
export function policyText(policy: Policy, cssHash: string, url: string): string {
  if (policy === 'frame') return written(frame(cssHash, nameable(new URL(url).origin)))
  const key = `${policy} ${cssHash}`
  const text = known.get(key) ?? written(rulesOf[policy](cssHash))
  known.set(key, text)
  return text
}

/** An origin as a policy may name it. A host may hold `;`, which would end the rule and begin another. */
const nameable = (origin: string) => (/^https?:\/\/[\w.:[\]-]+$/.test(origin) ? origin : '')

const written = (rules: Rules) =>
  Object.entries(rules)
    .map((rule) => rule.join(' ').trim())
    .join('; ')
