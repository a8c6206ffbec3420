import type { Quiz } from '../src/quiz/quiz.ts'
import { brotli } from './brotli.ts'
import type { Page } from './play.ts'
import { kilobytes } from './table.ts'

/**
 * What a question of each kind costs, asked and explained, compressed: the first of its kind that is
 * swapped into a page, since the page before it brought the stylesheet.
 * @param pages of a reader who answers every question in its place
 */
export function kindRows({ lang, points }: Quiz, pages: Page[]): string[][] {
  const sent = (name: string) => pages.find((page) => page.name === name)?.html ?? ''
  const size = (name: string) => kilobytes(brotli(sent(name)).length)
  const types = points.slice(1).map(({ question }) => question.type)
  return [...new Set(types)].map((type) => {
    const step = types.indexOf(type) + 2
    return [`${lang}: ${type}`, size(`question ${step}`), size(`feedback ${step}`)]
  })
}
