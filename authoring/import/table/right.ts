import { bare } from '../bare.ts'
import { areAlphabetical } from '../place.ts'
import { type Naming, readings, type Said } from './readings.ts'
import { truthOf } from './words.ts'

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
