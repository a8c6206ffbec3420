import { limits } from '../src/kinds/limits.ts'

/** Addresses below /ar/ and /en/ that are not quizzes. */
const taken = new Set(['about', 'groups'])

/** What is wrong with a name as a quiz's folder and place in the URL; undefined where it is good. */
export function slugSentence(slug: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return `«${slug}» cannot be a quiz’s name: use small Latin letters and digits, words joined by hyphens, such as water-cycle-2025.`
  }
  if (slug.length > limits.slug) {
    return `«${slug}» has ${slug.length} characters: choose a name of ${limits.slug} at most.`
  }
  if (taken.has(slug)) return `«${slug}» is an address the site needs itself: choose another name.`
  return undefined
}
