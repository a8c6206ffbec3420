import { kindsWords } from '../kinds/words.ts'
import { formatParagraphs } from '../languages/format.ts'
import { cross, tick } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { mostMissed, type QuestionReport, type Report } from './report.ts'
import { classroomWords } from './words.ts'

/** How many questions are named after the first. */
const following = 2

/** What to talk about first: the question most missed, what most got wrong in it, and what is right. */
export function DiscussFirst({ view, results }: { view: View; results: Report }) {
  const { live: w, list } = classroomWords[view.lang]
  const missed = mostMissed(results).filter(
    ({ correct, given, worst }) => correct < given.answered && worst,
  )
  const [first, ...others] = missed
  if (!first) return null
  return (
    <section class="discuss">
      <p class="kicker discuss-first">
        {w.first} <span aria-hidden="true">·</span> {list.question(first.step)}
      </p>
      <First view={view} report={first} />
      {others.length > 0 && (
        <div class="then">
          <p>{w.following}</p>
          <ul>
            {others.slice(0, following).map(({ step, point, worst }) => (
              <li>
                <a href={`#q-${point.question.id}`}>
                  <span>
                    {list.question(step)}: <Text>{worst?.told ?? ''}</Text>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function First({ view, report }: { view: View; report: QuestionReport }) {
  const { point, worst } = report
  const said = kindsWords[view.lang]
  const where = formatParagraphs(view.lang, point.paragraphs)
  const instead = worst?.instead ?? report.reasons[0]
  return (
    <>
      <h3>
        <Text>{point.question.prompt}</Text>
      </h3>
      <p class="told">
        <Text>{worst?.told ?? ''}</Text>
      </p>
      {instead && (
        <div class={instead.right ? 'because is-right' : 'because is-wrong'}>
          <p class="tag">
            {instead.right ? tick : cross}{' '}
            <span class="hidden">{instead.right ? said.answer : said.verdict.wrong} </span>
            <Text>{instead.text}</Text>
          </p>
          <p>
            <Text>{instead.feedback}</Text> <small>{where}</small>
          </p>
        </div>
      )}
    </>
  )
}
