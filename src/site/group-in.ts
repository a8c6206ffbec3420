import { parseGroupCode } from '../quiz/group-code.ts'
import type { Fields } from '../quiz/progress-fields.ts'

/** The group that a page's query names, by its canonical code, as a field of another; none where it is no code. */
export function groupIn(search: string): Fields {
  if (!search.includes('group=')) return []
  const code = parseGroupCode(new URLSearchParams(search).get('group') ?? '')
  return code === undefined ? [] : [['group', code]]
}
