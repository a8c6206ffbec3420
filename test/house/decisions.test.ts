import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const decisions = globSync('docs/decisions/*.md', { cwd: root }).sort()
const pages = globSync(['*.md', '{docs,questions}/**/*.md'], { cwd: root })

describe('the decisions', () => {
  it('each have a number of their own', () => {
    const numbers = decisions.map((file) => basename(file).slice(0, 4))
    expect(numbers).toEqual([...new Set(numbers)])
  })

  it('each have a title of their own', () => {
    const titles = decisions.map((file) =>
      read(file)
        .split('\n')[0]
        ?.replace(/^# \d+\. /, ''),
    )
    expect(titles).toEqual([...new Set(titles)])
  })

  it.each(decisions)('%s says its number in its title', (file) => {
    expect(basename(file)).toMatch(/^\d{4}-[a-z0-9-]+\.md$/)
    expect(read(file)).toMatch(new RegExp(`^# ${Number(basename(file).slice(0, 4))}\\. \\S`))
  })
})

it.each(pages)('every file that %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) => to)
  expect(links.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([])
})

it.each(pages)('%s calls every decision by its number', (page) => {
  const named = [...read(page).matchAll(/\[(?:decision )?(\d+)\]\((?:decisions\/)?(\d{4})-/g)]
  expect(named.filter(([, said, is]) => Number(said) !== Number(is))).toEqual([])
})
