import type { Drawn } from '../drawn.ts'
import { askMatch } from './ask.ts'
import { type MatchQuestion, targetField } from './kind.ts'
import { matchVerdict } from './verdict.ts'
import { words } from './words.ts'

export const match: Drawn<MatchQuestion> = {
  ask: askMatch,
  checked: true,
  missing: (lang, _question, { missing }) =>
    missing === 'some' ? words[lang].some : words[lang].nothing,
  firstMissing: ({ items }, { parts }) => targetField(parts[0] ?? items[0]?.id ?? ''),
  verdict: matchVerdict,
}
