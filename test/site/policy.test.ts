import { describe, expect, it } from 'vitest'
import { type Policy, policyText } from '../../src/site/policy.ts'

const rules = (policy: Policy, origin = 'https://fahm.example') =>
  new Map(
    policyText(policy, 'sha256-x', `${origin}/ar`)
      .split('; ')
      .map((rule): [string, string] => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
  )

describe('who may show a page', () => {
  it.each([
    ['page', "'none'"],
    ['kit', "'none'"],
    ['email', "'self'"],
    ['frame', '*'],
  ] as [Policy, string][])('%s: %s', (policy, ancestors) => {
    expect(rules(policy).get('frame-ancestors')).toBe(ancestors)
  })
})

describe('a frame', () => {
  it('names the site itself, for hosts that take its origin away', () => {
    for (const origin of ['https://one.example', 'https://two.example']) {
      for (const rule of ['script-src', 'style-src', 'connect-src', 'form-action']) {
        expect(rules('frame', origin).get(rule)?.split(' ')).toContain(origin)
      }
    }
  })

  it('takes no rule from the name of its host', () => {
    for (const host of ['a;sandbox', "x;script-src'none'", 'a,b', "o'x", 'ü;x'])
      expect(rules('frame', `https://${host}`).get('script-src')).toBe("'self'")
    const named = rules('frame', 'http://[::1]:8787').get('script-src')
    expect(named).toBe("'self' http://[::1]:8787")
  })

  it('makes no markup out of text', () => {
    expect(rules('frame').get('trusted-types')).toBe("'none'")
    expect(rules('frame').get('require-trusted-types-for')).toBe("'script'")
  })
})

describe('the kit', () => {
  it('may show frames of this site and is a page otherwise', () => {
    const { 'frame-src': frames, ...others } = Object.fromEntries(rules('kit'))
    expect([frames, others]).toEqual(["'self'", Object.fromEntries(rules('page'))])
  })
})

describe('an email', () => {
  it('is styled in its attributes and runs nothing', () => {
    expect(rules('email').get('style-src')).toBe("'unsafe-inline'")
    expect(rules('email').get('default-src')).toBe("'none'")
    expect(rules('email').has('script-src')).toBe(false)
  })
})

it('a file to download runs nothing', () => {
  expect([...rules('file')]).toEqual([
    ['default-src', "'none'"],
    ['sandbox', ''],
  ])
})
