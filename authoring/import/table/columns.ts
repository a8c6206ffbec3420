import { areAlphabetical } from '../place.ts'
import type { Role } from './role.ts'
import type { Row } from './rows.ts'
import { type Title, titleOf } from './titles.ts'

/** Where a table has what: columns counted from 0. */
export interface Columns {
  /** The line of the titles, counted from 1. */
  line: number
  titles: string[]
  /** The column of each role that is there once. */
  at: { [R in Exclude<Role, 'choice' | 'wrong' | 'feedback'>]?: number }
  /** In the order of their places; `place` is what `correct` calls it. */
  choices: { column: number; place: number; feedback?: number }[]
  /** Columns that hold a wrong choice; then `correct` holds the right one. */
  wrong: number[]
  /** Whether the letters of its choices follow the alphabet: أ ب ت ث. */
  alphabet: boolean
}

/** A row with more cells is no row of titles, as far as it goes on. */
const widest = 200

/** The columns that a row of titles names. */
export function columnsOf(row: Row): Columns {
  const cells = row.cells.slice(0, widest)
  const titles = numbered(cells.map(titleOf))
  const one = (role: Role) => best(titles, (title) => title.role === role && !title.place)
  const places = [...new Set(titles.flatMap((title) => (isChoice(title) ? [title.place] : [])))]
  const placed = (role: Role, place: number) =>
    best(titles, (title) => title.role === role && title.place === place)
  const choices = places
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const column = placed('choice', place)
      return column === undefined ? [] : [{ column, place, feedback: placed('feedback', place) }]
    })
  return {
    line: row.line,
    titles: cells,
    at: {
      prompt: one('prompt'),
      correct: one('correct'),
      explanation: one('explanation'),
      name: one('name'),
      media: one('media'),
      type: one('type'),
      choices: one('choices'),
    },
    choices,
    wrong: titles.flatMap((title, index) => (title?.role === 'wrong' ? [index] : [])),
    alphabet: areAlphabetical(cells.flatMap((cell) => cell.split(/[\s_]+/))),
  }
}

const isChoice = (title: Title | undefined): title is Title & { place: number } =>
  title?.role === 'choice' && title.place !== undefined

function best(titles: (Title | undefined)[], fits: (title: Title) => boolean): number | undefined {
  const ranks = titles.map((title) => (title && fits(title) ? title.rank : Infinity))
  const least = Math.min(...ranks)
  return least === Infinity ? undefined : ranks.indexOf(least)
}

/** Choices that all have the same title are counted from left to right; what follows each belongs to it. */
function numbered(titles: (Title | undefined)[]): (Title | undefined)[] {
  const several = (role: Role) => titles.filter((title) => title?.role === role && !title.place)
  const count = several('choice').length > 1 && !titles.some(isChoice)
  const follow = several('explanation').length > 1
  let place = 0
  return titles.map((title) => {
    if (count && title?.role === 'choice') return { ...title, place: ++place }
    if (isChoice(title)) place = title.place
    else if (follow && title?.role === 'explanation' && !title.place && place > 0)
      return { ...title, role: 'feedback' as const, place }
    return title
  })
}
