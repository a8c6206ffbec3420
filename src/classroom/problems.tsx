import type { Format, Problem } from '../exports/format.ts'
import { formats } from '../exports/formats.ts'
import { words } from '../exports/words.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

interface Props {
  view: View
  quiz: Quiz
  format: Format
  problems: Problem[]
}

/** What of a quiz a format cannot hold, and the formats that can, at their places beside this one. */
export function ProblemsPage({ view, quiz, format, problems }: Props) {
  const { lang, words: site, url } = view
  const w = words[lang]
  const title = w.problems.title(w.formats[format.id].label)
  const able = formats.filter((other) => other.problems(quiz).length === 0)
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
      <p>{w.problems.lead}</p>
      <ul>
        {problems.map((problem) => (
          <li>{w.problems.each(problem)}</li>
        ))}
      </ul>
      <h2>{w.problems.other}</h2>
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
