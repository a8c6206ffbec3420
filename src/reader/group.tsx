import type { Context } from 'hono'
import { parseGroupCode } from '../quiz/group-code.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import { origins } from '../quiz/quiz.ts'
import type { Group } from '../scores/group.ts'
import type { Patience } from '../scores/store.ts'
import { closingSentence } from '../site/closing.ts'
import type { SiteEnv, View } from '../site/site.ts'

/** The group a page is opened in: whether it can be played in now, and its record where it is one of this quiz. */
export interface Joined {
  code: string
  /**
   * `unread`: the store did not tell in time. The page goes on as in a class that asks for nothing, but
   * tells nothing of what is right: this one may withhold it.
   */
  state: 'open' | 'closed' | 'unknown' | 'unread'
  group: Group | undefined
}

/**
 * `undefined` outside a group. Two reads at most, each remembered for half a minute, and never an error.
 * @param named as it came, which may be the code of no group
 */
export async function joinedBy(
  c: Context<SiteEnv>,
  named: string | undefined,
  patience: Patience = 'brief',
): Promise<Joined | undefined> {
  if (!named) return undefined
  const code = parseGroupCode(named)
  if (code === undefined) return { code: named, state: 'unknown', group: undefined }
  const group = await c.var.scores.groups.find(code, patience)
  if (group === undefined) return { code, state: 'unread', group }
  if (group?.quiz !== c.var.quiz.slug) return { code, state: 'unknown', group: undefined }
  return { code, state: group.closed ? 'closed' : 'open', group }
}

/** The progress with the mode that its group is played in. */
export function inMode(progress: Progress, joined: Joined | undefined): Progress {
  const mode = joined?.group?.mode ?? 'both'
  return mode === 'both' ? progress : { ...progress, mode }
}

/** The progress without a list number that its group has not given out; where its record is unread, as it is. */
export function withNumber(progress: Progress, joined: Joined | undefined): Progress {
  const { list, ...others } = progress
  const isKnown = joined !== undefined && joined.state !== 'unread'
  return isKnown && list && list > (joined.group?.list ?? 0) ? others : progress
}

/** How many numbers the list has, where the pupil is to type one before going on; else `undefined`. */
export function numbersAsked(progress: Progress, joined: Joined | undefined): number | undefined {
  const isDue = joined?.state === 'open' && !isAlone(progress)
  return isDue && withNumber(progress, joined).list === undefined ? joined.group?.list : undefined
}

interface Props {
  view: View
  joined: Joined | undefined
  /** On a reader's way. Who comes from a newsletter is in no class, and need not hear of the group. */
  progress?: Progress
  /** The score came while it was open, as far as is known. */
  inTime?: boolean
}

/** Which class it is, or was to who finished in time; or that it takes no answers, and the way on alone. */
export function GroupLine({ view, joined, progress, inTime = false }: Props) {
  const { group: w } = view.words
  if (!joined || joined.state === 'unread') return null
  const isOver = joined.state === 'closed' && inTime
  if (joined.state === 'open' || isOver) {
    const { label, closes, withheld } = joined.group ?? {}
    const { origin = originOf(view), list, answers = [] } = progress ?? {}
    const isBegin = answers.length === 0
    // A newsletter's issue asks for nothing that a class alone does.
    const isClass = list !== undefined || closes || withheld
    if (origin === 'newsletter' || (origin === 'embed' && !isClass)) return null
    return (
      <p class="group">
        {label ? (
          <Named label={label} sentence={isOver ? w.wasNamed : w.named} />
        ) : isOver ? (
          w.wasUnnamed
        ) : (
          w.unnamed
        )}{' '}
        {list !== undefined && w.list.yours(list)}{' '}
        {isBegin && closes && <span class="note">{closingSentence(view, closes)}</span>}{' '}
        {isBegin && withheld && <span class="note">{w.withheld.told}</span>}
      </p>
    )
  }
  const fields = new URLSearchParams(view.url.search)
  fields.delete('group')
  fields.delete('list')
  const { label, withheld } = joined.group ?? {}
  return (
    <div class="unsaved">
      <p>
        {joined.state === 'unknown' ? (
          w.unknown
        ) : label ? (
          <Named label={label} sentence={w.closedNamed} />
        ) : (
          w.closed
        )}{' '}
        {w.unreached} {withheld && w.nowTold}
      </p>
      <p>
        <a href={`${view.url.pathname}?${fields}`} target={view.frame && '_self'}>
          {w.alone}
        </a>
      </p>
    </div>
  )
}

/** Where somebody comes from who has not begun. */
const originOf = ({ url }: View) =>
  origins.find((known) => known === new URLSearchParams(url.search).get('from'))

/** A class's name as what it is: somebody's words, and not ours. */
export function Named({ label, sentence }: { label: string; sentence: string }) {
  const [before, after] = sentence.split('#')
  return (
    <>
      {before}
      <bdi translate="no">{label}</bdi>
      {after}
    </>
  )
}
