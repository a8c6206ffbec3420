import { sideBySidePath } from '../../paths.ts'
import { Layout } from '../../site/layout.tsx'
import type { View } from '../../site/site.ts'
import { type Compared, compare } from './compared.ts'
import { Comparison, Said } from './comparison.tsx'
import { sideBySideWords } from './words.ts'

/** How many classes a table has room for. */
export const most = 8

interface Props {
  view: View
  /** What was pasted. */
  typed?: string
  classes?: Compared[]
  problem?: 'few' | 'many' | undefined
  /** Too many boards were looked at in a short time. */
  isLimited?: boolean
  /** The lines that open no board. */
  unknown?: number[]
  /** The lines whose boards the store could not tell of. */
  failed?: number[]
}

/** Several classes beside one another. What is pasted stands in no address, and is shown only where it is asked for. */
export function SideBySidePage(props: Props) {
  const { view, typed = '', classes = [], problem, isLimited, unknown = [], failed = [] } = props
  const { errors } = view.words
  const w = sideBySideWords[view.lang]
  const bySlug = [...Map.groupBy(classes, ({ quiz }) => quiz.slug).values()]
  const form = <LinksForm {...{ view, typed, isMissing: problem !== undefined }} />
  return (
    <Layout view={view} title={view.words.titled(w.title)} page="beside" room="classroom" personal>
      <h1>{w.title}</h1>
      {problem && (
        <p class="missing" id="links-error">
          {problem === 'few' ? w.few : w.many(most)}
        </p>
      )}
      {isLimited && (
        <p class="missing">
          {errors.tooMany}. {errors.tooManyText}
        </p>
      )}
      {unknown.length > 0 && <p class="missing">{w.unknown(unknown)}</p>}
      {failed.length > 0 && <p class="missing">{w.failed(failed)}</p>}
      {bySlug.map((alike) => {
        const compared = compare(alike)
        const { title, lang } = compared.quiz
        return (
          <section class="chapter">
            <h2>
              <Said in={lang}>{title}</Said>
            </h2>
            <Comparison {...{ view, compared }} classes={alike} />
          </section>
        )
      })}
      {classes.length === 0 ? (
        <>
          <p>{w.lead}</p>
          {form}
        </>
      ) : (
        <details class="board-links">
          <summary>{w.others}</summary>
          {form}
        </details>
      )}
    </Layout>
  )
}

function LinksForm({ view, typed, isMissing }: { view: View; typed: string; isMissing: boolean }) {
  const w = sideBySideWords[view.lang]
  return (
    <form class="typed" method="post" action={sideBySidePath(view.lang)}>
      <label for="links">{w.links}</label>
      <textarea
        id="links"
        name="links"
        dir="ltr"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isMissing ? 'true' : undefined}
        autofocus={isMissing}
        aria-describedby={isMissing ? 'links-error links-hint' : 'links-hint'}
      >
        {typed}
      </textarea>
      <p class="note" id="links-hint">
        {w.hint(most)}
      </p>
      <button type="submit" class="button">
        {w.compare}
      </button>
    </form>
  )
}
