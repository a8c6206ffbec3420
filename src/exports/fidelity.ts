import type { Lang } from '../languages/languages.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { weakerFor } from './by-kind.ts'
import {
  type Aspect,
  aspects,
  type ExportFormat,
  type Fidelity,
  type Kept,
} from './export-format.ts'
import type { Family } from './kind-exports.ts'
import { exportWords } from './words.ts'

const fromBest: Fidelity[] = ['kept', 'joined', 'lost']

/** What a format keeps of a quiz: of each aspect, what it keeps of the question that loses most. */
export const fidelityOf =
  (family: Family, best: Kept) =>
  ({ points }: Quiz): Kept => {
    const kept = (aspect: Aspect): Fidelity =>
      points
        .map(({ question }) => weakerFor(family, question)[aspect] ?? 'kept')
        .reduce((worst, each) => worse(worst, each), best[aspect])
    return Object.fromEntries(aspects.map((aspect) => [aspect, kept(aspect)])) as Kept
  }

const worse = (a: Fidelity, b: Fidelity) => (fromBest.indexOf(a) > fromBest.indexOf(b) ? a : b)

/** What of a quiz a format loses or joins, in a sentence or two; that it loses nothing, where it does not. */
export function fidelitySentence(lang: Lang, { fidelity }: ExportFormat, quiz: Quiz): string {
  const w = exportWords[lang]
  const kept = fidelity(quiz)
  const named = (how: Fidelity) =>
    aspects.filter((aspect) => kept[aspect] === how).map((aspect) => w.aspects[aspect])
  const lost = named('lost')
  const joined = named('joined')
  if (lost.length + joined.length === 0) return w.losesNothing
  return [lost.length > 0 && w.loses(lost), joined.length > 0 && w.joins(joined)]
    .filter(Boolean)
    .join(' ')
}
