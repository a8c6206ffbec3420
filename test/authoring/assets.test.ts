import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAssets } from '../../authoring/assets.ts'

let root: string
const cards = {
  files: new Map([['/cards/river/ar.h.png', Buffer.from('picture')]]),
  hashes: { river: { ar: 'h' } },
}
const htmx = 'const  htmx = 1 // as its makers wrote it'
const write = (name: string, content: string) => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), content)
}
const served = (url: string) => readFileSync(join(root, 'dist/static', url), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fahm-assets-'))
  write('node_modules/htmx.org/dist/htmx.min.js', htmx)
  write('static/site.css', 'p {\n  color: red;\n}\n')
  write('static/classroom.css', 'p { margin: 0; }\n')
  write('static/statistics.css', 'p { margin: 3px; }\n')
  write('static/read.css', 'p { margin: 4px; }\n')
  write('static/newsletter.css', 'p { margin: 1px; }\n')
  write('static/screen.css', 'p { margin: 1px; }\n')
  write('static/paper.css', 'p { margin: 2px; }\n')
  write('static/enhance.js', 'document.title = "a" + "b"\n')
  write('static/frame.js', 'document.title = "frame"\n')
  write('static/embed.js', '// For other sites.\ndocument.title = "embed"\n')
  write('static/icon.svg', '<svg/>')
  write('static/_headers', readFileSync(join(import.meta.dirname, '../../static/_headers'), 'utf8'))
  write('static/card.png', 'site')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the stylesheet is minified and its hash is the one a content security policy asks for', () => {
  const { css, cssText, cssHash } = writeAssets(root, cards)
  expect(cssText).toBe('p{color:red}')
  expect(served(css)).toBe(cssText)
  expect(cssHash).toBe(`sha256-${createHash('sha256').update(cssText).digest('base64')}`)
})

test('htmx is served as its makers wrote it, below a comment for the browser', () => {
  const [comment, ...lines] = served(writeAssets(root, cards).htmx).split('\n')
  expect(comment).toMatch(/^\/\/#/)
  expect(lines.join('\n')).toBe(htmx)
})

test('other files keep their names, and sources are not served beside what is made of them', () => {
  const { icon } = writeAssets(root, cards)
  expect(served(icon)).toBe('<svg/>')
  expect(existsSync(join(root, 'dist/static/site.css'))).toBe(false)
})

test('a script is one file with all the parts it imports, which are not served by themselves', () => {
  write('static/enhance.js', "import { part } from './scripts/part.js'\npart()\n")
  write('static/scripts/part.js', 'export const part = () => alert("part")\n')
  expect(served(writeAssets(root, cards).enhance)).toContain('alert("part")')
  expect(existsSync(join(root, 'dist/static/scripts'))).toBe(false)
})

test('what only some pages need is loaded by the attribute that asks for it', () => {
  write('static/on-demand/poll.js', 'document.title = "poll"\n')
  write('src/kinds/order/order.js', 'export const start = () => alert("order")\n')
  write('static/enhance.js', 'for (const name in ON_DEMAND) import(ON_DEMAND[name])\n')
  const script = served(writeAssets(root, cards).enhance)
  const [poll, order] = ['poll', 'order'].map((name) =>
    served(new RegExp(`\\b${name}:"([^"]+)"`).exec(script)?.[1] ?? ''),
  )
  expect(poll).toContain('document.title="poll"')
  expect(order).toContain('as start')
})

test('social cards are served under the names they come with, and the site has one of its own', () => {
  const assets = writeAssets(root, cards)
  expect(assets.cards).toEqual({ river: { ar: 'h' } })
  expect(served('/cards/river/ar.h.png')).toBe('picture')
  expect(served(assets.card)).toBe('site')
})

test('the script for other sites keeps its name, without what is meant for us alone', () => {
  writeAssets(root, cards)
  expect(served('embed.js')).toContain('document.title="embed"')
  expect(served('embed.js')).not.toContain('For other sites')
  expect(served('_headers')).toMatch(
    /\/embed\.js\n {2}Access-Control-Allow-Origin: \*\n {2}Cache-Control: public, max-age=3600\n/,
  )
})

test('new content gets a new name, and the file of the old name goes', () => {
  const before = writeAssets(root, cards)
  write('static/site.css', 'p { color: blue }')
  const after = writeAssets(root, cards)
  expect(after.css).not.toBe(before.css)
  expect(after.htmx).toBe(before.htmx)
  expect(existsSync(join(root, 'dist/static', before.css))).toBe(false)
})

test('what is already there is not written again', () => {
  const { css } = writeAssets(root, cards)
  const times = () =>
    [`dist/static${css}`, 'build/assets.ts'].map((name) => statSync(join(root, name)).mtimeMs)
  const before = times()
  writeAssets(root, cards)
  expect(times()).toEqual(before)
})

test('a broken stylesheet changes nothing', () => {
  const { enhance } = writeAssets(root, cards)
  rmSync(join(root, 'static/site.css'))
  expect(() => writeAssets(root, cards)).toThrow('site.css')
  expect(existsSync(join(root, 'dist/static', enhance))).toBe(true)
})

test('the notices of a build stay among the static files when these are written again', () => {
  writeAssets(root, cards)
  expect(existsSync(join(root, 'dist/static/licenses.txt'))).toBe(false)
  write('build/licenses.txt', 'Copyright')
  writeAssets(root, cards)
  writeAssets(root, cards)
  expect(served('licenses.txt')).toBe('Copyright')
})
