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
  const { view, typed = '', classes = [], problem, unknown = [] } = props
  const { words } = view
  const w = sideBySideWords[view.lang]
  const problems = problemsOf(props)
  const isRefused = problems.length > 0 && classes.length === 0
  // What was pasted is at fault, and not the moment.
  const isWrong = isRefused && (problem !== undefined || unknown.length > 0)
  const bySlug = [...Map.groupBy(classes, ({ quiz }) => quiz.slug).values()]
  const form = <LinksForm {...{ view, typed, isWrong }} />
  return (
    <Layout
      view={view}
      title={words.titled(isRefused ? words.error + w.title : w.title)}
      page="beside"
      room="classroom"
      personal
    >
      {problems.length > 0 && (
        <div class="errors" id="links-error" tabindex={-1} autofocus>
          {problems.map((said) => (
            <p>{isWrong ? <a href="#links">{said}</a> : said}</p>
          ))}
        </div>
      )}
      <h1>{w.title}</h1>
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

/** Why not all that was pasted is shown, in words. */
function problemsOf({ view, problem, isLimited, unknown = [], failed = [] }: Props): string[] {
  const { errors } = view.words
  const w = sideBySideWords[view.lang]
  return [
    problem === 'few' && w.few,
    problem === 'many' && w.many(most),
    isLimited && `${errors.tooMany}. ${errors.tooManyText}`,
    unknown.length > 0 && w.unknown(unknown),
    failed.length > 0 && w.failed(failed),
  ].filter((each) => typeof each === 'string')
}

function LinksForm({ view, typed, isWrong }: { view: View; typed: string; isWrong: boolean }) {
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
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? 'links-error links-hint' : 'links-hint'}
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
