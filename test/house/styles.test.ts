import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync(['static/**/*.css', 'src/**/*.css'], { cwd: root })

test.each(files)('%s underlines in a way that WebKit draws', (file) => {
  const css = readFileSync(join(root, file), 'utf8')
  // It takes a line alone from the shorthand, and drops it whole where it says more.
  const said = [...css.matchAll(/text-decoration:\s*([^;]+);/g)].map(([, value]) => value)
  expect(said.filter((value) => value?.includes(' '))).toEqual([])
})
