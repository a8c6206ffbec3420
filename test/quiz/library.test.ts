import { describe, expect, it } from 'vitest'
import { library, rivers } from '../support/quiz.ts'

const dated = (slug: string, date: string) => {
  return { ...rivers('ar'), slug, published: date }
}

describe('createLibrary()', () => {
  it('finds a quiz in the languages it has, and no other', async () => {
    const shelf = library(rivers('ar'), rivers('en'), dated('arabic-only', '2026-01-01'))
    expect((await shelf.find('rivers', 'en'))?.title).toBe('Rivers')
    expect(await shelf.find('arabic-only', 'en')).toBeUndefined()
    expect(await shelf.find('none', 'ar')).toBeUndefined()
    expect(shelf.languagesOf('rivers')).toEqual(['ar', 'en'])
    expect(shelf.languagesOf('arabic-only')).toEqual(['ar'])
    expect(shelf.languagesOf('none')).toEqual([])
  })

  it('has every prompt before a quiz is unpacked, and none of another question', () => {
    const quiz = rivers('en')
    const shelf = library(rivers('ar'), quiz)
    for (const { question } of quiz.points) {
      expect(shelf.promptOf('rivers', 'en', question.id)).toBe(question.prompt)
    }
    expect(shelf.promptOf('rivers', 'en', 'gone')).toBeUndefined()
    expect(shelf.promptOf('none', 'en', 'gone')).toBeUndefined()
  })

  it('lists first what was published last, whatever its article’s day', () => {
    const shelf = library(
      dated('older', '2025-01-01'),
      dated('newest', '2026-05-05'),
      dated('b-same-day', '2026-02-02'),
      dated('a-same-day', '2026-02-02'),
    )
    expect(shelf.cards('ar').map(({ slug }) => slug)).toEqual([
      'newest',
      'a-same-day',
      'b-same-day',
      'older',
    ])
    expect(shelf.cards('en')).toEqual([])
  })

  it('takes the article’s day for a quiz that names none', () => {
    const undated = { ...rivers('ar'), slug: 'undated' }
    const shelf = library(dated('before', '2026-02-02'), undated, dated('after', '2026-02-04'))
    expect(shelf.cards('ar').map(({ slug }) => slug)).toEqual(['after', 'undated', 'before'])
  })

  it('finds every one of more quizzes than it keeps parsed, again and again', async () => {
    const slugs = Array.from({ length: 250 }, (_, i) => `quiz-${i}`)
    const shelf = library(...slugs.map((slug) => dated(slug, '2026-01-01')))
    for (const slug of [...slugs, ...slugs]) expect((await shelf.find(slug, 'ar'))?.slug).toBe(slug)
  })

  it('unpacks a quiz once that is asked for between all others', async () => {
    const slugs = Array.from({ length: 250 }, (_, i) => `quiz-${i}`)
    const shelf = library(rivers('ar'), ...slugs.map((slug) => dated(slug, '2026-01-01')))
    const first = await shelf.find('rivers', 'ar')
    for (const slug of slugs) {
      await shelf.find(slug, 'ar')
      expect(await shelf.find('rivers', 'ar')).toBe(first)
    }
  })

  it('knows no quiz by the name of an object’s own members', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(await library(rivers()).find(name, 'ar')).toBeUndefined()
    }
  })
})
