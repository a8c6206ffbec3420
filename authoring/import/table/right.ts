import { areAlphabetical, bare, placeOf } from '../letters.ts'
import { words } from '../vocabulary/words.ts'
import { truthOf } from './words.ts'

/** What a row says of its right choice: the cell as it is, and the choices that it can mean. */
export interface Said {
  cell: string
  choices: { place: number; text: string }[]
}

/** How the right choice is named: by its place, from 1 or from 0, or by its text. */
export type Naming = 'place' | 'from nought' | 'text'

/** The places of the right choices; why they are not known, as a full sentence. */
export type Right = number[] | { why: string }

/**
 * Which choices are right, decided from all rows: where every row can be read in one way alone, that
 * is the way; where a cell can mean two choices and the other rows do not tell, it is not guessed.
 * @param title of the column
 * @param placed whether the table is of a program whose column is known to hold places: that is what
 * it means, unless some row contradicts it
 */
export function rightOnes(rows: Said[], title: string, placed: boolean) {
  const alphabet = areAlphabetical(rows.map(({ cell }) => cell))
  const read = (naming: Naming, said: Said) => readings[naming](said, alphabet)
  const possible: Naming[] = placed ? ['place', 'text'] : namingsOf(rows, title)
  const readable = rows
    .filter((said) => !isTruth(said))
    .filter((said) => possible.some((naming) => read(naming, said).length > 0))
  const every = possible.filter((naming) => readable.every((said) => read(naming, said).length > 0))
  const sure = placed ? every.filter((naming) => naming === 'place') : every
  const namings = sure.length > 0 ? sure : possible
  return {
    namings,
    right: rows.map((said): Right => {
      const found = (isTruth(said) ? possible : namings)
        .map((naming) => read(naming, said))
        .filter(({ length }) => length > 0)
      const different = [...new Map(found.map((places) => [String(places), places])).values()]
      const [first, second] = different
      if (!first) return { why: nothing(said) }
      return second ? { why: unsure(said, first, second) } : first
    }),
  }
}

/** «true» and «false» are written out in every column, and tell nothing of its other rows. */
const isTruth = ({ choices }: Said) => choices.every(({ text }) => truthOf(text) !== undefined)

const nothing = ({ cell }: Said) =>
  cell === ''
    ? 'It does not say which choice is right.'
    : `«${cell}» names none of its choices: write the number of the right one, its letter, or its text.`

function unsure({ cell, choices }: Said, ...places: number[][]): string {
  const [first, second] = places.map((each) => choices.find(({ place }) => place === each[0])?.text)
  const sure = /\d/.test(bare(cell)) ? 'letter (A, B, C …)' : 'number'
  return `«${cell}» can mean the choice «${first}» or the choice «${second}», and the other rows do not tell which: write the ${sure} of the right one instead.`
}

/** Counting from 0 is only thought of where something speaks for it. */
function namingsOf(rows: Said[], title: string): Naming[] {
  const isNought = (text: string) => bare(text).trim() === '0'
  const counted = rows.some(
    ({ cell, choices }) => isNought(cell) && !choices.some(({ text }) => isNought(text)),
  )
  return counted || /ind(?:ex|ice)/i.test(title)
    ? ['place', 'text', 'from nought']
    : ['place', 'text']
}

const same = (text: string) =>
  bare(text)
    .replace(/[\s.،,؛;:!?؟"'«»“”]+/g, ' ')
    .trim()

const readings: Record<Naming, (said: Said, alphabet: boolean) => number[]> = {
  place: (said, alphabet) => places(said, (part) => placeIn(part, said, alphabet)),
  'from nought': (said) =>
    places(said, (part) => (/^\d+$/.test(bare(part)) ? Number(bare(part)) + 1 : undefined)),
  text({ cell, choices }) {
    const named = (text: string) => {
      const exact = choices.filter((choice) => choice.text === text)
      const alike = choices.filter((choice) => same(choice.text) === same(text))
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

/** The places that the parts of a cell name; none where one of them names none. */
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
  return choice && same(choice.text) === same(text) ? labelled : undefined
}
