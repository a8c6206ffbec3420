import { describe, expect, it } from 'vitest'
import { darkened } from '../../src/newsletter/dark.ts'
import { contrast, parseColour } from './contrast.ts'

const black = parseColour('#000000')
const light = (hex: string) => contrast(parseColour(hex), black)

describe('darkened()', () => {
  it('turns light and dark over, and each colour keeps its hue', () => {
    expect(light(darkened('#ffffff'))).toBeLessThan(light('#303030'))
    expect(light(darkened('#1d1a17'))).toBeGreaterThan(light('#d0d0d0'))
    for (const [colour, channel] of [
      ['#7c1d2e', 0],
      ['#1b6b42', 1],
      ['#1d3e8c', 2],
    ] as const) {
      const turned = parseColour(darkened(colour))
      expect(turned.indexOf(Math.max(...turned))).toBe(channel)
    }
  })

  it('leaves everything else as it is', () => {
    const message = '<a href="/read#bridge-1" style="padding:4px">&#10003; #12 a#bcdefg</a>'
    expect(darkened(message)).toBe(message)
  })
})
