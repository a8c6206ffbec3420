import type { Columns } from './columns.ts'
import type { Naming } from './readings.ts'

const wording: Record<Naming, string> = {
  place: 'by its place (a number or a letter)',
  text: 'by its text',
  'from nought': 'by its place, counted from 0',
}

/** Which column was taken for what, a line each, for an author to look over. */
export function described(columns: Columns, namings: readonly Naming[]): string[] {
  const { at, choices, wrong, titles } = columns
  const uses = new Map<number | undefined, string>([
    [at.type, 'the type of question'],
    [at.choices, 'all choices'],
    [at.media, 'a picture, sound or film'],
    [at.name, 'the heading'],
    [at.explanation, 'the explainer'],
    ...choices.map(({ feedback, place }) => [feedback, `the feedback of choice ${place}`] as const),
    ...choices.map(({ column, place }) => [column, `choice ${place}`] as const),
    ...wrong.map((column) => [column, 'a wrong choice'] as const),
    [at.correct, correct(columns, namings)],
    [at.prompt, 'the question'],
  ])
  return titles
    .map((title, index) => {
      const use = uses.get(index) ?? 'not used'
      return title === '' ? '' : `«${title.replace(/\s+/g, ' ')}»: ${use}`
    })
    .filter(Boolean)
}

function correct({ at, wrong, choices }: Columns, namings: readonly Naming[]): string {
  if (wrong.length > 0 && choices.length === 0) return 'the right choice itself'
  if (choices.length === 0 && at.choices === undefined) return 'true or false'
  const [first, second] = namings.map((naming) => wording[naming])
  return `the right choice, ${second ? `row by row, ${first} or ${second}` : first}`
}
