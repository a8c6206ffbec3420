import { formatMoment } from '../languages/format.ts'
import { boardPath } from '../paths.ts'
import type { GroupEvents, Stretch } from '../scores/group.ts'
import { arrivedAt, attemptsOf, stretchesIn } from '../scores/stretches.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { OwnedPage } from './owned-page.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
}

/** Where an owner leaves out what pupils did not send, by whole fives, and takes it back. */
export function AttemptsPage({ view, owned }: Props) {
  const { attempts: w } = classroomWords[view.lang]
  const { code, key, events } = owned
  const out = events?.leftOut ?? []
  const kept = events ? stretchesIn(events) : []
  return (
    <OwnedPage {...{ view, owned }} title={w.title} page="attempts">
      <p>{w.lead}</p>
      {events && kept.length === 0 && <p>{w.none}</p>}
      {events && kept.length > 0 && (
        <Stretches {...{ view, owned, events }} stretches={kept} action="leave-out" />
      )}
      {events && out.length > 0 && (
        <>
          <h2>{w.leftOut}</h2>
          <Stretches {...{ view, owned, events }} stretches={out} action="take-back" />
        </>
      )}
      {!events && <p>{classroomWords[view.lang].live.unread}</p>}
      <p class="links">
        <a href={boardPath(view.lang, code, key)}>{w.back}</a>
      </p>
    </OwnedPage>
  )
}

interface StretchesProps extends Props {
  events: GroupEvents
  stretches: Stretch[]
  action: 'leave-out' | 'take-back'
}

function Stretches({ view, owned, events, stretches, action }: StretchesProps) {
  const { attempts: w } = classroomWords[view.lang]
  const to = boardPath(view.lang, owned.code, owned.key, `/attempts/${action}`)
  return (
    <ol class="stretches">
      {stretches.map((stretch) => (
        <li>
          <form class="manage" method="post" action={to}>
            <input type="hidden" name="from" value={stretch.from} />
            <input type="hidden" name="to" value={stretch.to} />
            <p>{described(view, stretch, events)}</p>
            <button type="submit" class="button quiet">
              {action === 'leave-out' ? w.leaveOut : w.takeBack}
            </button>
          </form>
        </li>
      ))}
    </ol>
  )
}

/** When they arrived, how many there are, and how well they did. */
function described(view: View, stretch: Stretch, events: GroupEvents): string {
  const { attempts: w } = classroomWords[view.lang]
  const attempts = attemptsOf(stretch, events)
  const right = attempts.reduce((sum, { payload }) => sum + payload.score, 0)
  const asked = attempts.reduce((sum, { payload }) => sum + payload.answers.length, 0)
  return w.stretch(when(view, stretch), attempts.length, asked === 0 ? 0 : right / asked)
}

function when(view: View, { from, to }: Stretch): string {
  const { attempts: w } = classroomWords[view.lang]
  const [first, last] = [from, to].map((place) =>
    formatMoment(view.lang, arrivedAt(place), view.timeZone),
  ) as [Moment, Moment]
  const { day, time, zone } = first
  if (last.day !== day) return w.across(day, time, last.day, last.time, zone)
  return last.time === time ? w.at(day, time, zone) : w.between(day, time, last.time, zone)
}

type Moment = ReturnType<typeof formatMoment>
