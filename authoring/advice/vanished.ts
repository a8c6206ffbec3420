import type { Finding } from '../finding.ts'
import type { QuizFolder } from '../folder.ts'
import { publishedForm } from '../published.ts'

/** Ids that readers have had and that no language has any more: a question or choice taken out, or renamed by mistake. */
export function* vanished({ files, editions }: QuizFolder): Iterable<Finding> {
  const newest = editions.at(-1)
  const [file] = files
  if (!newest || !file || files.some(({ quiz }) => !quiz)) return
  const asked = new Map(file.points.map(({ point, path }) => [point.question.id, { path, point }]))
  const gone = newest.questions.flatMap(({ id }) => (asked.has(id) ? [] : `«${id}»`))
  if (gone.length > 0) {
    yield file.finding(
      ['points'],
      `Readers had ${gone.join(', ')} on ${newest.date}, and no question has that id now. Links to it will say that it is gone; if a question is only called something else, give it back its id.`,
    )
  }
  for (const { id, items } of newest.questions) {
    const now = asked.get(id)
    const known = now && publishedForm(now.point).items
    const lost = items.flatMap((item) => (known?.includes(item) ? [] : `«${item}»`))
    if (!now || lost.length === 0) continue
    yield file.finding(
      [...now.path, 'question'],
      `Readers had ${lost.join(', ')} in the question «${id}» on ${newest.date}, and nothing in it has that id now. What they answered is counted apart; if it only has another name, give it back its id.`,
    )
  }
}
