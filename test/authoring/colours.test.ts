import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sheet = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../static/css/${name}.css`), 'utf8')
const css = sheet('tokens')

/** The colours of the first rule for the root that has this name among its own. */
function colours(rule: string): Map<string, string> {
  const found = [...rule.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})\b/g)]
  return new Map(found.map(([, name = '', value = '']) => [name, value]))
}

const [light, dark] = [...css.matchAll(/:root[^{,]*\{([^}]*--paper:[^}]*)\}/g)].map(
  ([, rule = '']) => colours(rule),
)

/** WCAG 2.2, «relative luminance». */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2, «contrast ratio»: 1 to 21. */
function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['soft', 'paper'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['paper', 'ink'],
  ['ink', 'bar'],
  ['ink', 'right-bar'],
  ['ink', 'wrong-bar'],
  ['right', 'card'],
  ['right', 'right-bar'],
  ['wrong', 'wrong-bar'],
  ['right', 'paper'],
  ['wrong', 'paper'],
  ['wrong', 'card'],
]
const shapes = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['right', 'paper'],
  ['wrong', 'paper'],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s colours', (_, palette) => {
  const between = ([one = '', two = '']: string[]) =>
    contrast(palette?.get(one) ?? '', palette?.get(two) ?? '')

  it.each(texts)('text in %s can be read on %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('a shape in %s can be told from %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3)
  })
})

it('black on white has the highest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
})

it('a frame that is dark by its host’s wish has the same dark colours', () => {
  const [, framed = ''] = sheet('frame').match(/\.dark \{([^}]*)\}/) ?? []
  expect(colours(framed)).toEqual(dark)
})
