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
