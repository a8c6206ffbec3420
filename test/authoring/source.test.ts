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

test('pages are written by JSX and templates, which escape all but the room for our stylesheet and JSON without any <', () => {
  const unescaped = linesWith(/\braw\(|dangerouslySetInnerHTML/, 'src/**/*.{ts,tsx}')
  const parts = unescaped.flatMap(
    (line) => line.match(/\braw\([^)]*\)|dangerouslySetInnerHTML/g) ?? [],
  )
  expect(parts.sort()).toEqual(['raw(JSON.stringify(data)', 'raw(styleRoom)'])
})

test('pages go out through one function, which puts the stylesheet into them', () => {
  // A message as the newsletter's programs show it is a document of its own.
  const places = ['src/newsletter/routes.tsx']
  expect(linesWith(/\bc\.html\(/, 'src/**/*.{ts,tsx}', places)).toEqual([])
})

test('numbers, dates and lists are formatted in one place, with one set of digits', () => {
  // The other reckons with zones, and shows nothing.
  const places = ['src/languages/format.ts', 'src/languages/time-zone.ts']
  const pattern = /toLocale(Date|Time)?String|\bIntl\.\w+Format\b/
  expect(linesWith(pattern, 'src/**/*.{ts,tsx}', places)).toEqual([])
})

test('the stylesheet knows start and end, not left and right', () => {
  const property = /(^|[\s;{])((margin|padding|border|inset|scroll-\w+)-)?(left|right)(-\w+)?\s*:/
  const corner = /border-(top|bottom)-(left|right)-radius/
  const value = /(float|clear|text-align|caption-side)\s*:\s*(left|right)/
  for (const pattern of [property, corner, value])
    expect(linesWith(pattern, 'static/**/*.css')).toEqual([])
})
