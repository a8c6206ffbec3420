import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../src/exports/explanation.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { filesOf } from '../support/archive.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { bare } from '../support/markup.ts'
import { nastyQuiz } from '../support/nasty-quiz.ts'
import { faults } from '../support/validate.ts'
import { versions } from './qti-versions.ts'

const quizzes: [string, () => Quiz][] = [
  ['an author’s quiz in Arabic', () => seedLibrary('ar')],
  ['an author’s quiz in English', () => seedLibrary('en')],
  ['a nasty quiz', () => nastyQuiz()],
]

const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml')

describe.each(versions)('$format.id', ({ format, grammarOf, tag, attribute }) => {
  const packageOf = (quiz: Quiz) => filesOf(format.write(quiz, 'https://fahm.example'))

  it.each(quizzes)('keeps to the grammars: %s', async (_, make) => {
    const { 'imsmanifest.xml': manifest = '', ...rest } = packageOf(make())
    expect(await faults(grammarOf('qti-manifest'), manifest)).toEqual([])
    expect(await faults(grammarOf('qti22'), ...Object.values(rest))).toEqual([])
  })

  it.each(quizzes)('names each of its files once, and no other: %s', (_, make) => {
    const files = packageOf(make())
    const manifest = xml(files['imsmanifest.xml'] ?? '')
    const named = [...manifest.querySelectorAll('resources > resource')].map((resource) =>
      resource.getAttribute('href'),
    )
    const others = Object.keys(files).filter((path) => path !== 'imsmanifest.xml')
    expect(named.toSorted()).toEqual(others.toSorted())
    const [test] = manifest.querySelectorAll('resources > resource')
    const steps = [...xml(files['test.xml'] ?? '').querySelectorAll(tag('assessmentItemRef'))]
    expect(steps.map((step) => step.getAttribute('href'))).toEqual(named.slice(1))
    expect(test?.querySelectorAll('dependency')).toHaveLength(steps.length)
    for (const path of others) expect(path).toMatch(/^[a-z0-9/-]+\.xml$/)
  })

  it.each(quizzes)('holds every text, the key, the language and the direction: %s', (_, make) => {
    const quiz = make()
    const files = packageOf(quiz)
    for (const point of quiz.points) {
      const { id, prompt } = point.question
      const choices = choicesOf(point.question)
      const item = xml(files[`items/${id}.xml`] ?? '')
      const text = (name: string) =>
        [...item.querySelectorAll(tag(name))].map((found) => found.textContent)
      const body = item.querySelector(tag('itemBody'))
      expect(body?.getAttribute('xml:lang')).toBe(quiz.lang)
      expect(body?.getAttribute('dir')).toBe(quiz.lang === 'ar' ? 'rtl' : 'ltr')
      expect(text('prompt')).toEqual([bare(prompt)])
      expect(text('simpleChoice')).toEqual(choices.map((choice) => bare(choice.text)))
      const right = choices.find(({ correct }) => correct)?.id
      expect(item.querySelector(tag('correctResponse'))?.textContent).toBe(right)
      const feedback = [...item.querySelectorAll(tag('modalFeedback'))].map((found) => [
        found.getAttribute(attribute('outcomeIdentifier')),
        found.getAttribute('identifier'),
        [...found.querySelectorAll('p')].map((paragraph) => paragraph.textContent),
      ])
      const why = explanation(quiz, point).map(bare)
      expect(feedback).toEqual(
        choices.map((choice) => ['FEEDBACK', choice.id, [bare(choice.feedback), ...why]]),
      )
    }
  })

  it('says in its manifest where the quiz is', () => {
    const { 'imsmanifest.xml': manifest = '' } = packageOf(seedLibrary('ar'))
    expect(manifest).toContain('<location>https://fahm.example/ar/seed-library</location>')
  })

  const refused = async (name: 'qti22' | 'qti-manifest', changed: string[]) => {
    const found = await faults(grammarOf(name), ...changed)
    for (const index of changed.keys())
      expect(found.some((fault) => fault.startsWith(`${index}.xml:`))).toBe(true)
  }

  it('is refused by the grammar once something is out of order', async () => {
    const files = packageOf(seedLibrary('ar'))
    const item = files['items/given-back.xml'] ?? ''
    const test = files['test.xml'] ?? ''
    const changes: [string, RegExp | string, string][] = [
      [item, / dir="rtl"/, ''],
      [item, / dir="rtl"/, ' dir="ltr"'],
      [item, / xml:lang="ar"/, ''],
      [item, / xmlns="[^"]+"/, ''],
      [item, /show-?[hH]ide="show"/, ''],
      [test, ' title=', ' xml:lang="ar" title='],
      [test, / href="[^"]+"/, ''],
    ]
    const changed = changes.map(([good, from, to]) => {
      expect(good).toMatch(from)
      return good.replace(from, to)
    })
    await refused('qti22', changed)
  })

  it.each([
    ['an attribute', ' class="x"$1>'],
    ['an element', '$1><x/>'],
  ])(
    'is refused by the grammar with %s it does not know, wherever that stands',
    async (_, more) => {
      const files = packageOf(seedLibrary('ar'))
      const changed = (path: string) => {
        const good = files[path] ?? ''
        // Every element's name, once: what may stand in it is the same each time.
        const names = new Set([...good.matchAll(/<([a-zA-Z-]+)/g)].map(([, name]) => name))
        return [...names].map((name) =>
          good.replace(new RegExp(`(?<=<${name}\\b[^>]*?)(/?)>`), more),
        )
      }
      await refused('qti-manifest', changed('imsmanifest.xml'))
      await refused('qti22', [...changed('test.xml'), ...changed('items/given-back.xml')])
    },
  )
})
