import type { Lang } from '../languages/languages.ts'
import { aspects, type ExportFormat, type Fidelity } from './export-format.ts'
import { exportWords } from './words.ts'

/** What of a quiz a format loses or joins, in a sentence or two; that it loses nothing, where it does not. */
export function fidelitySentence(lang: Lang, { fidelity }: ExportFormat): string {
  const w = exportWords[lang]
  const named = (how: Fidelity) =>
    aspects.filter((aspect) => fidelity[aspect] === how).map((aspect) => w.aspects[aspect])
  const lost = named('lost')
  const joined = named('joined')
  if (lost.length + joined.length === 0) return w.losesNothing
  return [lost.length > 0 && w.loses(lost), joined.length > 0 && w.joins(joined)]
    .filter(Boolean)
    .join(' ')
}
