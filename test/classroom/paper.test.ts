import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { paperWords } from '../../src/classroom/paper/words.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { parse, serve } from '../support/app.ts'
import { makeClass } from '../support/classroom.ts'
import { everyKind } from '../support/every-kind.ts'
import { replaced } from '../support/failing-kv.ts'

const langs: Lang[] = ['ar', 'en']
const site = serve({ quizzes: langs.map((lang) => everyKind(lang)) })
const other = serve({ quizzes: langs.map((lang) => everyKind(lang, 1)) })
const at = (lang: Lang, path: string) => `/${lang}/rivers/${path}`
const open = async (path: string, from = site) => parse(await from.get(path))
const textOf = async (path: string) => (await open(path)).querySelector('main')?.textContent ?? ''

/** With plain spaces, and none around it. */
const said = (element: { textContent: string | null }) =>
  element.textContent?.replaceAll('\u00a0', ' ').trim()

afterEach(() => reset())

describe('a worksheet', () => {
  it('has something to answer every kind of question with', async () => {
    const asked = (await open(at('en', 'worksheet'))).querySelectorAll('.paper-questions > li')
    const marks = [...asked].map((each) =>
      ['circle', 'square', 'write-in'].map((mark) => each.querySelectorAll(`.${mark}`).length),
    )
    expect(marks).toEqual([
      [3, 0, 0],
      [0, 3, 0],
      [0, 0, 3],
      [4, 0, 0],
      [0, 0, 1],
    ])
    expect(asked[4]?.textContent).toContain('boats')
  })

  it('has letters written where no column could hold what is matched', async () => {
    const quiz = everyKind('en')
    const question = quiz.points[3]?.question
    if (question?.type !== 'match') throw new Error('The fourth question is a match.')
    for (const target of question.targets) target.text += ' of the village, who owns the mill'
    const page = await open(at('en', 'worksheet'), serve({ quizzes: [quiz] }))
    const asked = page.querySelectorAll('.paper-questions > li')[3]
    expect(asked?.querySelectorAll('.write-in').length).toBe(question.items.length)
    for (const { text } of question.targets) expect(asked?.textContent).toContain(text)
  })

  it.each(langs)(
    'is for everybody, and tells no answer, with the text or without: %s',
    async (lang) => {
      for (const path of [at(lang, 'worksheet'), at(lang, 'worksheet?text=yes')]) {
        const response = await site.get(path)
        expect(response.headers.get('Cache-Control')).toContain('public')
        const html = await response.text()
        expect(await (await other.get(path)).text()).toBe(html)
        for (const { question } of everyKind(lang).points) expect(html).toContain(question.prompt)
        expect(html).not.toMatch(/Why \w+\.|some 45/)
      }
    },
  )

  it.each(langs)('has the text before the questions where it is asked for: %s', async (lang) => {
    const { points, glossary } = everyKind(lang)
    const read = [points[0]?.explainer[0] ?? '', glossary[0]?.meaning ?? '']
    const [alone, together] = [
      await textOf(at(lang, 'worksheet')),
      await textOf(at(lang, 'worksheet?text=yes')),
    ]
    for (const text of read) {
      expect(alone).not.toContain(text)
      expect(together.indexOf(text)).toBeGreaterThan(-1)
      expect(together.indexOf(text)).toBeLessThan(together.indexOf('One of these?'))
    }
  })
})

describe('the drawings of a text', () => {
  it('are left out beside the questions where they answer one, and said to be there without', async () => {
    const drawings = async (path: string) =>
      [...(await open(path)).querySelectorAll('.graphic')].map(
        (each) => each.querySelector('figcaption')?.textContent,
      )
    expect(await drawings(at('en', 'worksheet?text=yes'))).toEqual(['Before it'])
    expect(await drawings(at('en', 'reading'))).toEqual(['Before it', 'After it'])
    expect(await drawings(at('en', 'read'))).toEqual(['Before it', 'After it'])
    expect(await textOf(at('en', 'reading'))).toContain(paperWords.en.drawn)
  })

  it('are drawn once where the introduction shows the same without its answer', async () => {
    const quiz: Quiz = everyKind('en')
    const [first] = quiz.graphics
    if (first) first.at = 'introduction'
    const page = await open(at('en', 'reading'), serve({ quizzes: [quiz] }))
    expect(page.querySelectorAll('.graphic').length).toBe(1)
  })
})

describe('a sheet of a class', () => {
  it.each(['worksheet', 'worksheet?text=yes', 'reading'])(
    'carries the class’s code and address, and its name where there is one: %s',
    async (path) => {
      const { code, key } = await makeClass(site, [['label', '3B']])
      const asked = at('ar', path) + (path.includes('?') ? '&' : '?')
      const response = await site.get(`${asked}group=${code}`)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const html = await response.clone().text()
      const page = await parse(response)
      expect(page.querySelector('.public-address')?.textContent).toBe(`fahm.example/g/${code}`)
      expect(page.querySelector('.code')?.textContent?.replaceAll(' ', '')).toBe(code)
      if (path !== 'reading') expect(page.querySelector('.blanks')?.textContent).toContain('3B')
      expect(html).not.toContain(key)
      const leads = [...page.querySelectorAll('.links a')].map((a) => a.getAttribute('href'))
      expect(leads.filter((href) => href?.includes(`group=${code}`))).toHaveLength(2)
    },
  )

  it('has a place for the list number where pupils have one', async () => {
    const listed: Fields = [
      ['listed', 'yes'],
      ['pupils', '30'],
    ]
    const places = async (fields: Fields) => {
      const { code } = await makeClass(site, fields)
      const page = await open(at('ar', `worksheet?group=${code}`))
      return page.querySelectorAll('.blanks > span').length
    }
    expect(await places(listed)).toBe((await places([])) + 1)
  })

  const notes = paperWords.ar.group
  it('says that a class is closed, unknown or of another quiz, and leads to the quiz', async () => {
    const { code, below } = await makeClass(site)
    await site.post(below('/close'), [])
    for (const [group, note] of [
      [code, notes.closed],
      ['123456780', notes.unknown],
      ['nothing', notes.unknown],
      ['', notes.unknown],
    ]) {
      const page = await open(at('ar', `worksheet?group=${group}`))
      expect(page.querySelector('.unsaved')?.textContent).toBe(note)
      expect(page.querySelector('.public-address')?.textContent).toBe('fahm.example/ar/rivers')
      expect(page.querySelector('.code')).toBeNull()
    }
  })

  it('carries the code where the class could not be read, and says so', async () => {
    const { code } = await makeClass(site)
    const broken = serve({
      quizzes: [everyKind('ar')],
      bindings: { SCORES: replaced(env.SCORES, { get: () => Promise.reject(new Error('down')) }) },
    })
    const page = await open(at('ar', `worksheet?group=${code}`), broken)
    expect(page.querySelector('.unsaved')?.textContent).toBe(notes.unread)
    expect(page.querySelector('.public-address')?.textContent).toBe(`fahm.example/g/${code}`)
  })
})

describe('an answer key', () => {
  it('begins with every answer in the letters and numbers of the sheet', async () => {
    const { below } = await makeClass(site, [], 'en')
    const brief = (await open(below('/answers'))).querySelectorAll('.brief li > span')
    expect([...brief].map(said)).toEqual([
      'A',
      'B, C',
      '1, 2, 3',
      '1 A, 2 B',
      '40 to 50 boats (close: 30 to 60)',
    ])
  })

  it('has the reason of everything, and what is right marked', async () => {
    const { below } = await makeClass(site, [], 'en')
    const page = await open(below('/answers'))
    const solutions = [...page.querySelectorAll('.solution')].map(said)
    expect(solutions).toEqual([
      'A. The reed',
      'B. The pike',
      'C. The eel',
      '1. The brook',
      '2. The river',
      '3. The sea',
      'The flood: The mayor',
      'The bridge: The miller',
      '40 to 50 boats',
    ])
    const text = page.querySelector('.paper-questions')?.textContent
    for (const id of ['reed', 'moss', 'carp', 'eel', 'sea', 'bridge'])
      expect(text).toContain(`Why ${id}.`)
  })
})

describe('what may be printed', () => {
  it('is reached from the quiz, its explainer and the page for educators', async () => {
    const leads = async (path: string) =>
      [...(await open(path)).querySelectorAll('a')].map((a) => a.getAttribute('href'))
    expect(await leads('/ar/rivers')).toContain(at('ar', 'worksheet'))
    expect(await leads(at('ar', 'read'))).toContain(at('ar', 'reading'))
    const teach = await leads(at('ar', 'teach'))
    for (const path of ['worksheet', 'worksheet?text=yes', 'reading'])
      expect(teach).toContain(at('ar', path))
  })
})
