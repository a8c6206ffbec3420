import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** `file:line` of each line that matches, in the files of a glob. */
function linesWith(pattern: RegExp, glob: string, except: string[] = []): string[] {
  return globSync(glob, { cwd: root })
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? `${file}:${index + 1} ${line.trim()}` : [],
        ),
    )
}

test.each([
  ['attributes that need eval, which the policy refuses', /hx-on\b|["'`]js:|javascript:/],
  ['a filter in a trigger, which dies without a word', /hx-trigger.*\[.*\]/],
  ['what keeps state in the browser', /hx-preserve|history-cache|localStorage|sessionStorage/],
  ['the large build of htmx', /htmax/],
])('no source or script uses %s', (_, pattern) => {
  expect(linesWith(pattern, '{src,static}/**/*.{ts,tsx,js}')).toEqual([])
})

test('pages are written by JSX and templates, which escape, and templates are where it is known why', () => {
  const found = linesWith(/\braw\(|dangerouslySetInnerHTML|\bhtml`/, 'src/**/*.{ts,tsx}')
  // The templates escape what they are given; `raw` takes our own stylesheet, and JSON without any `<`.
  const hot = /^src.(site.(boost|frame|head|layout|prefetch|text)|reader.(ask|parts|step))\.tsx?\b/
  const machines =
    /^src.(site.(discovery|json-ld|preview)|newsletter.(email|embeds|feeds|oembed))\.ts\b/
  const known = found.filter((line) => hot.test(line) || machines.test(line))
  expect(found).toEqual(known)
  const unescaped = found.flatMap(
    (line) => line.match(/\braw\([^)]*\)|dangerouslySetInnerHTML/g) ?? [],
  )
  expect(unescaped.sort()).toEqual(['raw(JSON.stringify(data)', 'raw(assets.cssText)'])
})

test('numbers, dates and lists are formatted in one place, with one set of digits', () => {
  const pattern = /toLocale(Date|Time)?String|\bIntl\.\w+Format\b/
  expect(linesWith(pattern, 'src/**/*.{ts,tsx}', ['src/languages/format.ts'])).toEqual([])
})

test('the stylesheet knows start and end, not left and right', () => {
  const property = /(^|[\s;{])((margin|padding|border|inset|scroll-\w+)-)?(left|right)(-\w+)?\s*:/
  const corner = /border-(top|bottom)-(left|right)-radius/
  const value = /(float|clear|text-align|caption-side)\s*:\s*(left|right)/
  for (const pattern of [property, corner, value])
    expect(linesWith(pattern, 'static/**/*.css')).toEqual([])
})
