import type { Child } from 'hono/jsx'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { nameOf, type Owned } from './classroom.ts'

interface Props {
  view: View
  owned: Owned
  title: string
  /** Its name among pages, for the stylesheet. */
  page: string
  children?: Child
}

/** A page below a board: what it is about, under the name of the group. */
export const OwnedPage = ({ view, owned, title, page, children }: Props) => (
  <Layout view={view} title={view.words.titled(title)} page={page} room="classroom" personal>
    <p class="kicker">
      <bdi>{nameOf(view, owned)}</bdi>
    </p>
    <h1>{title}</h1>
    {children}
  </Layout>
)
