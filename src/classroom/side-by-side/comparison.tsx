import { type Lang, language } from '../../languages/languages.ts'
import { Bar } from '../../site/bars.tsx'
import { earlierInWords } from '../../site/earlier.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { GroupCode } from '../group-code.tsx'
import { classroomWords } from '../words.ts'
import { type Compared, type compare, inFull } from './compared.ts'
import { Body, Cell, ColumnHeader, Head, Row, RowHeader, Table } from './table.tsx'
import { sideBySideWords } from './words.ts'

interface Props {
  view: View
  classes: Compared[]
  compared: ReturnType<typeof compare>
}

/** A table with a column for each class: its mean, and its share of right answers to every question. */
export function Comparison({ view, classes, compared }: Props) {
  const w = sideBySideWords[view.lang]
  const { quiz, questions, means, earlier, widest } = compared
  return (
    <>
      <p>
        {w.shares}{' '}
        {classes.length === 1
          ? w.alone
          : widest && w.widest(widest.step, widest.best, widest.worst)}
      </p>
      {classes.map((each, i) => {
        const before = earlier[i] ?? []
        return (
          before.length > 0 && (
            <p>
              <bdi>{inFull(each)}</bdi>:{' '}
              {classroomWords[view.lang].live.earlier(earlierInWords(view, before))}
            </p>
          )
        )
      })}
      <section class="scrolled" tabindex={0} aria-label={w.title}>
        <Table class="beside-table">
          <Head>
            <Row>
              <ColumnHeader>{w.question}</ColumnHeader>
              {classes.map(({ name, code, hasTwin, shown, isListed }) => (
                <ColumnHeader>
                  <bdi>{name}</bdi> {hasTwin && <GroupCode code={code} />}
                  <small>
                    {!shown
                      ? w.unread
                      : shown.length > 0
                        ? w.attempts(shown.length)
                        : isListed
                          ? w.noNumber
                          : w.fewer}
                  </small>
                </ColumnHeader>
              ))}
            </Row>
          </Head>
          <Body>
            <Row class="means">
              <RowHeader>{w.mean(questions.length)}</RowHeader>
              {means.map((mean) => (
                <Cell>{mean === undefined ? w.none : w.meanOf(mean)}</Cell>
              ))}
            </Row>
            {questions.map(({ step, prompt, shares, isFar }) => (
              <Row class={isFar ? 'apart' : undefined}>
                <RowHeader>
                  <b>{step}</b> <Said in={quiz.lang}>{prompt}</Said>
                  {isFar && <em> {w.apart}</em>}
                </RowHeader>
                {shares.map((share) => (
                  <Cell>
                    {share === undefined ? (
                      w.none
                    ) : (
                      <>
                        {w.share(share)}
                        <Bar share={share} />
                      </>
                    )}
                  </Cell>
                ))}
              </Row>
            ))}
          </Body>
        </Table>
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
