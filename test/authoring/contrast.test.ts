import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = (name: string) => readFileSync(join(import.meta.dirname, '../../static', name), 'utf8')

test('who asks for more contrast gets texts and edges in the colour of ink', () => {
  const [, rules = ''] = css('css/tokens.css').split('@media (prefers-contrast: more) {')
  const [asked = ''] = rules.split('\n}')
  for (const token of ['--soft', '--line', '--edge'])
    expect(asked).toContain(`${token}: var(--ink)`)
})

test('no legend has a margin, which WebKit would let fall into what comes after it', () => {
  const [, rule = ''] = css('css/question.css').match(/fieldset \.prompt,[^{]*\{([^}]*)\}/) ?? []
  expect(rule).toContain('margin: 0')
  expect(rule).toContain('padding-block-end')
})

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(...colours: [string, string]): number {
  const [light = 0, dark = 0] = colours.map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ['by day', 'css/tokens.css', ':root {'],
  ['by night', 'css/tokens.css', ':root:not(.light) {'],
  ['by night, in a frame', 'css/frame.css', '.dark {'],
])(
  'links do not look like a wrong answer, and what is read on each ground can be: %s',
  (_, file, head) => {
    const rule = css(file).split(head)[1]?.split('}')[0] ?? ''
    const colour = (token: string) => rule.match(new RegExp(`${token}: (#[0-9a-f]{6})`))?.[1] ?? ''
    expect(contrast(colour('--accent'), colour('--wrong'))).toBeGreaterThan(1.4)
    for (const ground of ['--paper', '--card'])
      for (const ink of ['--ink', '--soft', '--accent', '--right', '--wrong'])
        expect([ink, ground, contrast(colour(ink), colour(ground)) >= 4.5]).toEqual([
          ink,
          ground,
          true,
        ])
    for (const told of ['right', 'wrong'])
      expect(contrast(colour(`--${told}`), colour(`--${told}-bar`))).toBeGreaterThan(4.5)
  },
)
