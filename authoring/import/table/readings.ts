import { areAlike, bare } from '../bare.ts'
import { placeOf } from '../place.ts'
import { words } from '../vocabulary/words.ts'

/** What a row says of its right choice: the cell as it is, and the choices that it can mean. */
export interface Said {
  cell: string
  choices: { place: number; text: string }[]
}

/** How the right choice is named: by its place, from 1 or from 0, or by its text. */
export type Naming = 'place' | 'from nought' | 'text'

/** The places of the choices that a cell names, read in each way; none where one part of it names none. */
export const readings: Record<Naming, (said: Said, alphabet: boolean) => number[]> = {
  place: (said, alphabet) => places(said, (part) => placeIn(part, said, alphabet)),
  'from nought': (said) =>
    places(said, (part) => (/^\d+$/.test(bare(part)) ? Number(bare(part)) + 1 : undefined)),
  text({ cell, choices }) {
    const named = (text: string) => {
      const exact = choices.filter((choice) => choice.text === text)
      const alike = choices.filter((choice) => areAlike(choice.text, text))
      return (exact.length > 0 ? exact : alike).map(({ place }) => place)
    }
    if (cell === '') return []
    const whole = named(cell)
    if (whole.length > 0) return whole
    const parts = cell.split(/\s*[;|؛\n]\s*|\s*[,،]\s*/).filter(Boolean)
    const found = parts.map(named)
    return found.length > 1 && found.every(({ length }) => length > 0) ? found.flat() : []
  },
}

function places({ cell, choices }: Said, read: (part: string) => number | undefined): number[] {
  const whole = read(cell)
  const parts = whole === undefined ? cell.split(/[,;،؛|&+/\s]+/).filter(Boolean) : [cell]
  const found = whole === undefined ? parts.map(read) : [whole]
  const known = found.filter((place) => choices.some((choice) => choice.place === place))
  return known.length === parts.length ? known.filter((place) => place !== undefined) : []
}

const label = new RegExp(
  `^(?:ال)?(?:${words(({ labels }) => labels).join('|')})(?![\\p{L}])[\\s_.:]*`,
  'u',
)

/** `2`, `2.0`, `#2`, `(b)`, `Option B`, `الخيار الثاني`, and `B) South` where the second choice says so. */
function placeIn(part: string, { choices }: Said, alphabet: boolean): number | undefined {
  const said = bare(part).trim()
  const named = said
    .replace(label, '')
    .replace(/^[#(["']+|[)\]."':]+$/g, '')
    .replace(/^(\d+)\.0+$/, '$1')
  const place = placeOf(named, alphabet)
  if (place !== undefined) return place
  const [, letter = '', text = ''] = said.match(/^\(?(\p{L}|\d{1,2})\s*[).:\-–]\s*(\S.*)$/u) ?? []
  const labelled = placeOf(letter, alphabet)
  const choice = choices.find((each) => each.place === labelled)
  return choice && areAlike(choice.text, text) ? labelled : undefined
}
