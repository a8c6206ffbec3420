import { globSync, readFileSync } from 'node:fs'
import { dirname, join, matchesGlob, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from './rooms.ts'

const root = join(import.meta.dirname, '..', '..')
const files = globSync('{src,authoring}/**/*.{ts,tsx,mjs}', { cwd: root }).sort()

/** The files that a file imports, types included, as paths from the root. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  const named = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)
  const paths = [...named].map(([, to = '']) => normalize(join(dirname(file), to)))
  return paths.filter((path) => path !== 'package.json')
}

const fits = (file: string, patterns: string) =>
  patterns.split(/,(?=src\/)/).some((pattern) => matchesGlob(file, pattern))

/** The room that a file belongs to: the first pattern that fits it, else the longest start of its path. */
const roomOf = (file: string, keys = Object.keys(rooms)) =>
  keys.find((key) => key.includes('*') && fits(file, key)) ??
  keys.filter((key) => file.startsWith(key)).sort((a, b) => b.length - a.length)[0]

/** Whether a row names a file: by its room, or by a start of its path that is no other room around it. */
function names(row: string[], file: string) {
  const room = roomOf(file) ?? ''
  if (row.includes(room)) return true
  return row.some((key) => !room.includes('*') && file.startsWith(key) && key.length >= room.length)
}

/** What `from` must not import of what it does import. */
function strangers(from: string): string[] {
  const room = roomOf(from)
  const row = room ? (rooms[room] ?? []) : []
  return importsOf(from).filter((to) => roomOf(to) !== room && !names(row, to))
}

describe('who imports whom', () => {
  it.each(files)('%s keeps to its room', (file) => {
    expect(roomOf(file)).toBeDefined()
    expect(strangers(file)).toEqual([])
  })

  it('goes in no circle, and never from the site to what authors run', () => {
    const reached = (room: string, seen = new Set<string>()) => {
      for (const key of rooms[room] ?? []) {
        const next = key in rooms ? key : (roomOf(key) ?? key)
        if (seen.has(next)) continue
        seen.add(next)
        reached(next, seen)
      }
      return seen
    }
    for (const room of Object.keys(rooms)) {
      expect(reached(room)).not.toContain(room)
      if (room.startsWith('src/')) expect(reached(room)).not.toContain('authoring/')
    }
  })

  it('a row that names a room does not name the rooms within it', () => {
    const reader = rooms['src/reader/'] ?? []
    expect(names(reader, 'src/scores/store.ts')).toBe(true)
    expect(names(reader, 'src/scores/kv/store.ts')).toBe(false)
  })

  it('the pages’ half of a kind is no part of its pure half', () => {
    expect(roomOf('src/kinds/order/kind.ts')).not.toBe(roomOf('src/kinds/order/ask.ts'))
    expect(names(rooms['src/quiz/'] ?? [], 'src/kinds/kinds.ts')).toBe(true)
    expect(names(rooms['src/quiz/'] ?? [], 'src/kinds/drawings.ts')).toBe(false)
  })

  it('finds the imports of every form', () => {
    expect(importsOf('src/index.ts')).toContain('src/worker.ts')
    expect(importsOf('src/paths.ts')).toContain('src/languages/languages.ts')
  })
})
