import type { PropsWithChildren } from 'hono/jsx'
import { Layout } from '../../site/layout.tsx'
import { GroupCode } from '../group-code.tsx'
import { listResults } from '../list-results.ts'
import { Refresh } from '../refresh.tsx'
import { attemptsOf, type Screen } from './screen.ts'
import { screenWords } from './words.ts'

interface Props {
  screen: Screen
  title: string
  /** What stands at the start of the line above. */
  about: unknown
  /** The links below. */
  links: unknown
  join?: boolean
}

/** What every page of the screen has: a line above with the count, links below, and news while it is looked at. */
export function ScreenFrame(props: PropsWithChildren<Props>) {
  const { screen, title, about, links, join, children } = props
  const { view, code, key, group, events } = screen
  const w = screenWords[view.lang]
  const { pathname, search } = view.url
  const query = new URLSearchParams(search)
  const kept = ['part', 'show'].flatMap((name): [string, string][] => {
    const value = query.get(name)
    return value ? [[name, value]] : []
  })
  return (
    <Layout
      view={view}
      title={view.words.titled(title)}
      page={join ? 'projected joining' : 'projected'}
      masthead={false}
      room="screen"
      personal
    >
      <div id="live" data-present>
        <div class="top">
          <span>{about}</span>
          <span class="finished">{finishedIn(screen)}</span>
          {!join && !group.closed && <GroupCode code={code} />}
        </div>
        {children}
        <nav class="bottom">
          <span class="more-below" aria-hidden="true">
            {w.more}
          </span>
          {links}
          <Refresh
            view={view}
            action={pathname}
            fields={[['key', key], ...kept, ['seen', screen.seen]]}
            until={group.closed ? undefined : (events?.until ?? 0)}
          />
        </nav>
      </div>
    </Layout>
  )
}

/** How many have finished: of the numbers on the list, where there is one, as its board counts them. */
function finishedIn(screen: Screen): string | undefined {
  const { view, quiz, group, events } = screen
  const w = screenWords[view.lang]
  const attempts = attemptsOf(screen)
  if (!events || !attempts) return undefined
  if (group.list === undefined) return w.finished(attempts)
  return w.finishedOf(listResults(quiz, group.list, events).finished.length, group.list)
}
