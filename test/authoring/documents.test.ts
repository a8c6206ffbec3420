import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { graphicSchema } from '../../src/graphics/schemas.ts'
import { questionSchema } from '../../src/kinds/schemas.ts'

const root = join(import.meta.dirname, '../..')
const documents = globSync(['*.md', 'docs/**/*.md', 'questions/*.md'], { cwd: root })
const matches = (pattern: RegExp) =>
  documents.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(pattern)])

test('a command that touches stored scores says which store it means', () => {
  const commands = matches(/wrangler kv (?!namespace\b).*/g).map(([command]) => command)
  expect(commands.length).toBeGreaterThan(1)
  for (const command of commands) expect(command).toMatch(/--(local|remote)\b/)
})

test('a command that a document names is there', () => {
  const named = matches(/npm run ([a-z]+)/g).map(([, script]) => script)
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named))
})

test('what the guide for authors shows of questions and drawings is taken as it stands', () => {
  const shown = z.union([
    z.strictObject({ question: questionSchema }),
    z.strictObject({ graphics: z.array(graphicSchema) }),
  ])
  const guide = readFileSync(join(root, 'questions/README.md'), 'utf8')
  const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => parse(block))
  expect(blocks.length).toBeGreaterThan(4)
  for (const block of blocks) expect(shown.safeParse(block).error).toBeUndefined()
})
