import type { StoredEvent } from '../scores/event.ts'
import { expiryOf, type GroupEvents } from '../scores/group.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { AnswersAlone } from './answers-alone.tsx'
import { closedNow, type Owned } from './classroom.ts'
import { Invitation } from './invitation.tsx'
import { Live } from './live.tsx'
import { Manage } from './manage.tsx'
import { ReceiptField } from './receipt-field.tsx'
import { TakeAway } from './take-away.tsx'
import { isoDay } from './wish.ts'
import { classroomWords } from './words.ts'

export interface BoardProps {
  view: View
  owned: Owned
  /** `undefined` where KV failed. */
  events: GroupEvents | undefined
  /** The attempts whose results are shown; `undefined` where none may be shown for now. */
  shown: StoredEvent[] | undefined
  /** What was typed into the field for a receipt. */
  receipt: string | undefined
}

/** The private page with a group's results. */
export function BoardPage({ view, owned, events, shown, receipt }: BoardProps) {
  const { board: w } = classroomWords[view.lang]
  const { code, group, quiz } = owned
  const name = group.label || w.class(code)
  return (
    <Layout
      view={view}
      title={view.words.titled(`${w.title}: ${name}`)}
      page="board"
      room="classroom"
      personal
    >
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>{closedNow(owned) ? w.closed : w.open(group.closes)}</p>
      <p class="note bookmark">{w.bookmark(isoDay(expiryOf(group)))}</p>
      <Invitation view={view} owned={owned} />
      <Live {...{ view, owned, events, shown }} />
      <AnswersAlone {...{ view, owned, events }} />
      <ReceiptField {...{ view, owned, events, receipt }} />
      <TakeAway view={view} owned={owned} shown={shown} />
      <Manage view={view} owned={owned} />
    </Layout>
  )
}
