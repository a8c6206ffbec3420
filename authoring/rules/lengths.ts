import { limits } from '../../src/kinds/limits.ts'
import { lengthOf } from '../../src/kinds/tidy.ts'
import type { Prose } from '../prose.ts'
import type { Rule } from '../quiz-file.ts'

/** Texts longer than the pages have room for. */
export const lengths: Rule = function* ({ prose, finding }) {
  for (const field of prose) {
    const most = limitOf(field)
    if (most === undefined) continue
    // As it is shown it is never longer than it is written.
    if (field.text.length <= most) continue
    const length = lengthOf(field.text)
    if (length > most) {
      yield finding(
        field.path,
        `«${field.field}» has ${length} characters: shorten it to ${most} at most.`,
      )
    }
  }
}

function limitOf({ path, field }: Prose): number | undefined {
  switch (field) {
    case 'title':
      return path.length === 1 ? limits.title : undefined
    case 'text':
      return path.includes('choices') ? limits.choice : undefined
    case 'summary':
    case 'heading':
    case 'explainer':
    case 'prompt':
    case 'feedback':
      return limits[field]
    default:
      return undefined
  }
}
