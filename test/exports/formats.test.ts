import { afterEach, describe, expect, it } from 'vitest'
import { type Aspect, aspects, type FormatId, formatIds } from '../../src/exports/export-format.ts'
import { fileName, findFormat, formats } from '../../src/exports/formats.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { filesOf } from '../support/archive.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { nastyQuiz } from '../support/nasty-quiz.ts'
import { rivers } from '../support/quiz.ts'

const zipped = (id: FormatId) => ['qti22.zip', 'qti30.zip', 'h5p', 'kahoot.xlsx'].includes(id)

const bytes = (written: string | Uint8Array) =>
  Buffer.from(typeof written === 'string' ? new TextEncoder().encode(written) : written)

/** All a file says, without the signs by which it escapes. */
function said(id: FormatId, quiz: Quiz, origin?: string): string {
  const written = findFormat(id)?.write(quiz, origin) ?? ''
  const text = zipped(id) ? Object.values(filesOf(written)).join('\n') : String(written)
  return text.replaceAll('\\', '').replaceAll('""', '"')
}

/** A quiz whose every text is one word, found nowhere else. */
function worded(): { quiz: Quiz; words: Record<'question' | Aspect, string[]> } {
  const quiz = rivers('ar')
  const words: Record<'question' | Aspect, string[]> = {
    question: [],
    feedback: [],
    explanation: [],
    language: ['lang="ar"'],
    direction: ['dir="rtl"'],
    source: ['sourceTitle'],
  }
  const word = (kind: 'question' | 'feedback' | 'explanation', name: string) => {
    const made = `${kind}${name}`.replace(/[^A-Za-z]/g, '')
    words[kind].push(made)
    return made
  }
  quiz.source.title = 'sourceTitle'
  for (const point of quiz.points) {
    point.explainer = [word('explanation', `${point.id}One`), word('explanation', `${point.id}Two`)]
    point.question.prompt = word('question', point.id)
    for (const choice of choicesOf(point.question)) {
      choice.text = word('question', point.id + choice.id)
      choice.feedback = word('feedback', point.id + choice.id)
    }
  }
  return { quiz, words }
}

it('there is a format for each id, found by it', () => {
  expect(formats.map(({ id }) => id).toSorted()).toEqual([...formatIds].toSorted())
  for (const id of formatIds) expect(findFormat(id)?.id).toBe(id)
  expect(findFormat('gift.txt')).toBeUndefined()
  expect(findFormat(undefined)).toBeUndefined()
})

describe.each(formatIds)('%s', (id) => {
  const format = findFormat(id)
  if (!format) throw new Error(`There is no ${id}.`)

  it.each(aspects)('keeps or loses what it says it does: %s', (aspect) => {
    const { quiz, words } = worded()
    const text = said(id, quiz)
    for (const word of words.question) expect(text).toContain(word)
    // Plain JSON names the language; the direction follows from it.
    const sought =
      id === 'json' && aspect in { language: 1, direction: 1 } ? ['"lang": "ar"'] : words[aspect]
    for (const word of sought)
      expect(text.includes(word)).toBe(format.fidelity(quiz)[aspect] !== 'lost')
  })

  it.each([
    ['an author’s quiz in Arabic', () => seedLibrary('ar')],
    ['an author’s quiz in English', () => seedLibrary('en')],
    ['a nasty quiz', () => nastyQuiz()],
  ])('is the same bytes every time: %s', (_, make) => {
    expect(bytes(format.write(make())).equals(bytes(format.write(make())))).toBe(true)
  })

  it('begins with the mark of UTF-8 where spreadsheets need it, and nowhere else', () => {
    const [first, second, third] = bytes(format.write(seedLibrary('ar')))
    expect([first, second, third].join() === '239,187,191').toBe(id === 'wayground.csv')
  })

  it('is text of Unicode, or a zip', () => {
    const whole = bytes(format.write(nastyQuiz()))
    if (zipped(id)) expect(whole.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
    else expect(() => new TextDecoder('utf-8', { fatal: true }).decode(whole)).not.toThrow()
    expect(format.type.endsWith('; charset=utf-8')).toBe(!zipped(id))
  })

  it('leads back to the site where it can, and needs no site', () => {
    const at = 'https://fahm.example/ar/seed-library'
    const able = ['qti22.zip', 'qti30.zip', 'h5p', 'forms.gs'].includes(id)
    expect(said(id, seedLibrary('ar'), 'https://fahm.example').includes(at)).toBe(able)
    expect(said(id, seedLibrary('ar'))).not.toMatch(/undefined|fahm\.example/)
  })

  it('has a file name of ASCII with an ending its importers take', () => {
    expect(fileName(seedLibrary('ar'), format)).toMatch(/^seed-library-ar\.[a-z0-9.]+$/)
  })
})

describe.each(formats.filter(({ id }) => zipped(id)))('the zip $id', (format) => {
  const { TZ } = process.env
  afterEach(() => {
    // Unset is not the same as empty.
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })

  it('is the same wherever it is made', () => {
    const [here, there] = ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone
      return {
        offset: new Date(2026, 0, 1).getTimezoneOffset(),
        file: bytes(format.write(rivers())),
      }
    })
    expect(here?.offset).not.toBe(there?.offset)
    expect(here?.file.equals(there?.file as never)).toBe(true)
  })

  it('holds data alone, in order, and no path that leads out', () => {
    const paths = Object.keys(filesOf(format.write(seedLibrary('ar'))))
    expect(paths).toEqual(paths.toSorted())
    for (const path of paths) {
      expect(path).toMatch(/\.(xml|rels|json)$/)
      expect(path).not.toMatch(/^\/|\.\.|\\/)
    }
  })
})
