import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quizFiles } from '../support/quiz-files.ts'
import { findingsIn } from '../support/quiz-folder.ts'

const good = quizFiles()
const langs = fc.constantFrom('ar', 'en')

/** Lines that hold a text readers see, with the place of its second character. */
const written = (lang: 'ar' | 'en') =>
  good[lang].split('\n').flatMap((line, index) => {
    const field = /^ *(?:- )?(?:title|summary|heading|prompt|text|feedback|term|meaning): "?./.exec(
      line,
    )
    const explainer = /^ {6}[^ ]/.exec(line)?.[0]
    const isKey = /^ *[a-z]+:( |$)/.test(line) || /^ *- /.test(line)
    const start = field?.[0].length ?? (explainer && !isKey ? explainer.length : undefined)
    return start === undefined ? [] : [{ index, start, end: line.replace(/"$/, '').length }]
  })

const injected = (what: fc.Arbitrary<string>) =>
  langs.chain((lang) =>
    fc.record({
      lang: fc.constant(lang),
      spot: fc.constantFrom(...written(lang)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      what,
    }),
  )

/** The good quiz with `what` put into one of its texts. */
function inject(
  lang: 'ar' | 'en',
  { index, start, end }: { index: number; start: number; end: number },
  share: number,
  what: string,
) {
  const at = start + Math.floor(share * (end - start))
  const lines = good[lang].split('\n')
  const line = lines[index] ?? ''
  lines[index] = line.slice(0, at) + what + line.slice(at)
  return findingsIn({ [lang]: lines.join('\n') })
}

test('HTML is found at its line, whatever the text and wherever in it', () => {
  const html = fc.constantFrom('<b>', '</i>', '<!-- x -->', '<br/>', '&nbsp;', '&#8207;', '<script')
  fc.assert(
    fc.property(injected(html), ({ lang, spot, share, what }) => {
      expect(inject(lang, spot, share, what)).toContainEqual({
        file: `questions/river/${lang}.yaml`,
        line: spot.index + 1,
        message: expect.stringContaining(what.slice(0, 2)),
      })
    }),
    { numRuns: 150 },
  )
})

test('a hidden direction control is found at its line, whatever the text and wherever in it', () => {
  const control = fc
    .constantFrom(0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069, 0x200b)
    .map((point) => String.fromCodePoint(point))
  fc.assert(
    fc.property(injected(control), ({ lang, spot, share, what }) => {
      expect(inject(lang, spot, share, what)).toContainEqual({
        file: `questions/river/${lang}.yaml`,
        line: spot.index + 1,
        message: expect.stringMatching(/U\+(061C|20\w\w)/),
      })
    }),
    { numRuns: 150 },
  )
})

test('whatever is done to a file, check says where something is wrong, or nothing', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('\n', '  ', '\t', '- ', ': ', '"', '{', '}', '[', '*', '&x ', '!y ', '|', '#'),
    fc.constantFrom('null', 'true', '~', '__proto__: 1\n', '? ', '<<: ', '---\n', '%YAML 1.1\n'),
  )
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), piece })
  fc.assert(
    fc.property(langs, fc.array(edit, { minLength: 1, maxLength: 4 }), (lang, edits) => {
      const text = edits.reduce((before, { at, length, piece }) => {
        const from = at % before.length
        return before.slice(0, from) + piece + before.slice(from + length)
      }, good[lang])
      const lines = { ...good, [lang]: text }
      for (const { file, line, message } of findingsIn(lines)) {
        const last = lines[file.includes('/ar.') ? 'ar' : 'en'].split('\n').length
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(last)
        expect(message).toMatch(/^[^\n]{10,}[.}]$/)
        expect(message).not.toMatch(/undefined|\[object/)
      }
    }),
    { numRuns: 100 },
  )
})
