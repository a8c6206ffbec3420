import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test, vi } from 'vitest'
import { drawExamples, examples } from '../../../authoring/cards/examples.ts'
import { graphicSchema } from '../../../src/graphics/schemas.ts'
import { languages } from '../../../src/languages/languages.ts'

// A machine that is busy with more takes many times as long as drawing does.
vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '../../..')
const types = graphicSchema.options.map(({ shape }) => shape.type.value)
const kept = (name: string) => readFileSync(join(root, 'docs/graphics', name))

test.each(languages)('the guide for authors has an example of each type of drawing: %s', (lang) => {
  expect(examples(root)[lang].map(({ type }) => type)).toEqual(types)
})

test('the pictures of the guide are those that would be drawn now, and small', async () => {
  const guide = readFileSync(join(root, 'questions/README.md'), 'utf8')
  const names: string[] = []
  for await (const [name, picture] of drawExamples(root)) {
    names.push(name)
    const [before, now] = [PNG.sync.read(kept(name)), PNG.sync.read(picture)]
    expect([name, before.width, before.height]).toEqual([name, now.width, now.height])
    const { width, height } = now
    const differing = pixelmatch(before.data, now.data, undefined, width, height)
    expect(differing / (width * height)).toBeLessThan(0.01)
    expect(kept(name).length).toBeLessThan(40 * 1024)
    expect(guide).toContain(`../docs/graphics/${name}`)
  }
  expect(names).toHaveLength(types.length * languages.length)
})
