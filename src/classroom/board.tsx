import { formatMoment } from '../languages/format.ts'
import { closingSentence } from '../site/closing.ts'
import { Layout } from '../site/layout.tsx'
import { Text } from '../site/text.tsx'
import { type BoardProps, nameOf } from './classroom.ts'
import { Invitation } from './invitation.tsx'
import { Manage } from './manage.tsx'
import { ReceiptField } from './receipt-field.tsx'
import { Results } from './results.tsx'
import { SingleAnswers } from './single-answers.tsx'
import { TakeAway } from './take-away.tsx'
import { classroomWords } from './words.ts'

interface Props extends BoardProps {
  /** What was typed into the field for a receipt. */
  receipt: string | undefined
}

/** The private page with a group's results. */
export function BoardPage({ view, owned, shown, receipt }: Props) {
  const { board: w } = classroomWords[view.lang]
  const { group, quiz } = owned
  const name = nameOf(view, owned)
  const until = !group.closed && group.closes
  const expiry = formatMoment(view.lang, group.expires, view.timeZone)
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
      <p>
        {group.closed ? w.closed : w.open} {until && closingSentence(view, until)}
      </p>
      <p class="note bookmark">{w.bookmark(expiry.day)}</p>
      <Invitation view={view} owned={owned} />
      <Results {...{ view, owned, shown }} />
      <SingleAnswers {...{ view, owned }} />
      <ReceiptField {...{ view, owned, receipt }} />
      <TakeAway view={view} owned={owned} shown={shown} />
      <Manage view={view} owned={owned} />
    </Layout>
  )
}
