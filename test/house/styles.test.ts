import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Classes that mean the same wherever they are styled: states, and parts that a page sets in its own way. */
const shared = new Set(
  'button copy is-partly is-right is-wrong mark note prompt row where why'.split(' '),
)

/** A stylesheet without its comments and without what it does to paper, which is about whole pages. */
const onScreen = (css: string) =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^@media print \{[\s\S]*?^\}/gm, '')

/** The class that a rule is about where it names no other before it: what it would style on any page. */
const bare = (css: string) =>
  [...onScreen(css).matchAll(/([^{}]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors
      .replace(/\([^()]*\)/g, '')
      .split(',')
      .flatMap((selector) => selector.trim().match(/^\.([\w-]+)/)?.[1] ?? []),
  )

it('styles a class in one file, so that no page is torn by what another one needs', () => {
  const files = globSync('{static,src}/**/*.css', { cwd: root })
  const where = Map.groupBy(
    files.flatMap((file) =>
      [...new Set(bare(readFileSync(join(root, file), 'utf8')))].map((name) => ({ name, file })),
    ),
    ({ name }) => name,
  )
  const several = [...where]
    .filter(([name, places]) => places.length > 1 && !shared.has(name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)
  expect(several).toEqual([])
})

it('styles no element alone beside a kind of question or a graphic', () => {
  const found = globSync('src/**/*.css', { cwd: root }).flatMap((file) =>
    [
      ...onScreen(readFileSync(join(root, file), 'utf8')).matchAll(
        /(?:^|[},])\s*([a-z]\w*)\s*(?=[{,])/g,
      ),
    ].map(([, element]) => `${file}: ${element}`),
  )
  expect(found).toEqual([])
})

it('gives no page the name of a class that something on a page is styled by', () => {
  const templates = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const pages = [...templates.matchAll(/\bpage(?:=|: )["']([\w-]+)["']/g)].map(([, page]) => page)
  const used = [...templates.matchAll(/\bclass="([^"$]*)/g)].flatMap(([, all = '']) =>
    all.split(/\s+/),
  )
  const styled = globSync('{static/css,src}/**/*.css', { cwd: root }).flatMap((file) =>
    bare(readFileSync(join(root, file), 'utf8')),
  )
  expect(pages).toContain('step')
  expect(styled.filter((name) => pages.includes(name) && used.includes(name))).toEqual([])
})
