import { type Lang, language } from '../../languages/languages.ts'
import { Bar } from '../../site/bars.tsx'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { Compared, compare } from './compared.ts'
import { sideBySideWords } from './words.ts'

interface Props {
  view: View
  classes: Compared[]
  compared: ReturnType<typeof compare>
}

/** A table with a column for each class: its mean, and its share of right answers to every question. */
export function Comparison({ view, classes, compared }: Props) {
  const w = sideBySideWords[view.lang]
  const { quiz, questions, means, widest } = compared
  return (
    <>
      <p>
        {w.shares}{' '}
        {classes.length === 1
          ? w.alone
          : widest && w.widest(widest.step, widest.best, widest.worst)}
      </p>
      <section class="scrolled" tabindex={0} aria-label={w.title}>
        <table class="beside-table">
          <thead>
            <tr>
              <th scope="col">{w.question}</th>
              {classes.map(({ name, shown, isListed }) => (
                <th scope="col">
                  <bdi>{name}</bdi>
                  <small>
                    {!shown
                      ? w.unread
                      : shown.length > 0
                        ? w.attempts(shown.length)
                        : isListed
                          ? w.noNumber
                          : w.fewer}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="means">
              <th scope="row">{w.mean(questions.length)}</th>
              {means.map((mean) => (
                <td>{mean === undefined ? w.none : w.meanOf(mean)}</td>
              ))}
            </tr>
            {questions.map(({ step, prompt, shares, isFar }) => (
              <tr>
                <th scope="row">
                  <b>{step}</b> <Said in={quiz.lang}>{prompt}</Said>
                  {isFar && <em> {w.apart}</em>}
                </th>
                {shares.map((share) => (
                  <td>
                    {share === undefined ? (
                      w.none
                    ) : (
                      <>
                        {w.share(share)}
                        <Bar share={share} />
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** What a quiz says: its language may be another than the page's. */
export const Said = ({ in: lang, children }: { in: Lang; children: string }) => (
  <span lang={lang} dir={language[lang].direction}>
    <Text>{children}</Text>
  </span>
)
