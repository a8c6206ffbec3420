import { formatMoment } from '../languages/format.ts'
import { screenPath, screenQuestionPath } from '../paths.ts'
import type { StoredEvent } from '../scores/event.ts'
import { counting } from '../scores/stretches.ts'
import { closedSentence, closingSentence } from '../site/closing.ts'
import { Layout } from '../site/layout.tsx'
import { Text } from '../site/text.tsx'
import { type BoardProps, nameOf } from './classroom.ts'
import { ClosingProblems, type WrongClosing } from './closing-form.tsx'
import { Invitation } from './invitation.tsx'
import { KeepLink } from './keep-link.tsx'
import { Manage } from './manage.tsx'
import type { Sort } from './questions.tsx'
import { ReceiptField } from './receipt-field.tsx'
import { Results } from './results.tsx'
import { SingleAnswers } from './single-answers.tsx'
import { TakeAway } from './take-away.tsx'
import { classroomWords } from './words.ts'

interface Props extends BoardProps {
  /** What was typed into the field for a receipt. */
  receipt: string | undefined
  sort: Sort
  /** Its link was just changed. */
  isMoved: boolean
  wrong?: WrongClosing | undefined
}

/** The private page with a group's results: these first, once some are shown; of a closed one no invitation. */
export function BoardPage({ view, owned, shown, seen, receipt, sort, isMoved, wrong }: Props) {
  const { board: w } = classroomWords[view.lang]
  const { events, group } = owned
  const isBegun = group.closed || (events !== undefined && !isStillKept(shown, counting(events)))
  const title = `${w.title}: ${nameOf(view, owned)}`
  const invitation = !group.closed && <Invitation view={view} owned={owned} />
  return (
    <Layout
      view={view}
      title={view.words.titled(wrong ? view.words.error + title : title)}
      page="board"
      room="classroom"
      personal
    >
      <ClosingProblems {...{ view, owned, wrong }} />
      <Head view={view} owned={owned} />
      {isMoved && <KeepLink {...{ view, owned }} open isNew />}
      <nav class="jump" aria-label={w.parts}>
        <a href="#live">{w.jump.results}</a>
        {!group.closed && <a href="#invite">{w.jump.invite}</a>}
        <a href="#take">{w.jump.take}</a>
        <a href="#manage">{w.jump.manage}</a>
      </nav>
      <div class="columns-of-two">
        <div>
          {!isBegun && invitation}
          <Results {...{ view, owned, shown, seen, sort }} />
          <SingleAnswers {...{ view, owned }} />
          <ReceiptField {...{ view, owned, receipt }} />
        </div>
        <div>
          {!isMoved && <KeepLink {...{ view, owned }} open={!isBegun} />}
          {isBegun && invitation}
          <TakeAway {...{ view, owned, seen }} />
          <Manage {...{ view, owned, wrong }} />
        </div>
      </div>
    </Layout>
  )
}

/** Whether all that has come is kept until there is enough to show, and the code still what is looked for. */
const isStillKept = (shown: BoardProps['shown'], come: StoredEvent[]) =>
  come.length === 0 || shown?.length === 0

function Head({ view, owned }: Pick<BoardProps, 'view' | 'owned'>) {
  const { board: w } = classroomWords[view.lang]
  const { group, quiz, code, screenKey } = owned
  const { lang } = view
  const { closed, closes } = group
  const sentence = closed ? closedSentence : closingSentence
  const expiry = formatMoment(lang, group.expires, view.timeZone)
  const [first] = quiz.points
  const screen =
    closed && first
      ? screenQuestionPath(lang, code, screenKey, first.question.id)
      : screenPath(lang, code, screenKey)
  return (
    <div class="head" id="state">
      <div>
        <p class="kicker">
          <Text>{quiz.title}</Text>
        </p>
        <h1>
          <bdi>{nameOf(view, owned)}</bdi>
        </h1>
        <p class="state" role="status">
          <strong class={closed ? undefined : 'open'}>{closed ? w.closed : w.open}</strong>{' '}
          {closes !== null && sentence(view, closes)} {group.withheld && !closed && w.withheld}
        </p>
        <p class="note">{w.deletedOn(expiry.day)}</p>
      </div>
      <p>
        <a class="button" href={screen}>
          {closed ? w.discuss : w.screen}
        </a>
        <span class="note">{w.screenHint}</span>
      </p>
    </div>
  )
}
