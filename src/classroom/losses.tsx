import type { ExportFormat, ExportLoss } from '../exports/export-format.ts'
import { formats } from '../exports/formats.ts'
import { withoutLosses } from '../exports/losses.ts'
import { exportWords } from '../exports/words.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

/** The query field that asks for the file without the questions that do not fit. */
export const restField = 'rest'

interface Props {
  view: View
  quiz: Quiz
  format: ExportFormat
  losses: ExportLoss[]
}

/** What of a quiz a format cannot hold, the file of the rest, and the formats that can hold all of it. */
export function LossesPage({ view, quiz, format, losses }: Props) {
  const { lang, words: site, url } = view
  const w = exportWords[lang]
  const title = w.losses.title(w.formats[format.id].label)
  const able = formats.filter((other) => other.losses(quiz).length === 0)
  return (
    <Layout
      view={view}
      title={site.titled(site.error + plain(title))}
      page="problem"
      room="classroom"
      personal
    >
      <h1>
        <Text>{title}</Text>
      </h1>
      <p>{w.losses.lead}</p>
      <ul>
        {losses.map((loss) => (
          <li>{w.losses.each(loss)}</li>
        ))}
      </ul>
      {withoutLosses(quiz, losses).points.length > 0 && (
        <p>
          <a class="button" href={`${url.pathname}${url.search}&${restField}=yes`} download>
            {w.losses.rest}
          </a>
        </p>
      )}
      <h2>{w.losses.other}</h2>
      <ul>
        {able.map(({ id }) => (
          <li>
            <a href={url.pathname.replace(/[^/]*$/, id) + url.search} download>
              <Text>{w.formats[id].label}</Text>
            </a>{' '}
            <Text>{w.formats[id].use}</Text>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
