import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newGroupCode, parseGroupCode } from '../../src/quiz/group-code.ts'

describe('parseGroupCode()', () => {
  it('is forgiving of case, spaces and letters that look like digits', () => {
    for (const text of ['K3M9X01', 'k3m9x01', ' K3M-9XO I', 'k3m9xol']) {
      expect([text, parseGroupCode(text)]).toEqual([text, 'K3M9X01'])
    }
  })

  it('is nothing else', () => {
    for (const text of [undefined, '', 'K3M9X0', 'K3M9X012', 'K3M9X0U', 'K3M9X0!', 'أ3M9X01']) {
      expect([text, parseGroupCode(text)]).toEqual([text, undefined])
    }
  })

  it('makes sense of anything at once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = parseGroupCode(text)
        if (code !== undefined) expect(parseGroupCode(code)).toBe(code)
      }),
    )
  })
})

describe('newGroupCode()', () => {
  it('is canonical, and another each time', () => {
    const codes = Array.from({ length: 200 }, newGroupCode)
    expect(codes.map(parseGroupCode)).toEqual(codes)
    expect(new Set(codes).size).toBe(200)
  })
})
