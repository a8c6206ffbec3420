import { bare, withoutArticle } from '../bare.ts'
import { placeOf } from '../place.ts'
import { lists, words } from '../vocabulary/words.ts'
import { type Role, roles } from './role.ts'

/** What a title says: the role of its column, and the place of the choice that it belongs to. */
export interface Title {
  role: Role
  place?: number
  /** How plainly it says so: of two columns for the same, the one with the lower rank is taken. */
  rank: number
}

/** Longer ones are no titles. */
const longest = 200

/** How plainly each title says each role: by its place in its language's list. */
const ranks = Object.fromEntries(
  roles.map((role) => [
    role,
    new Map(
      lists(({ titles }) => titles[role]).flatMap((list) =>
        list.map((title, rank) => [title, rank]),
      ),
    ),
  ]),
) as Record<Role, Map<string, number>>

const belonging = new Set(words(({ belonging }) => belonging))

/** What a column's title says it is for; `undefined` where it says nothing we know. */
export function titleOf(written: string): Title | undefined {
  if (written.length > longest) return undefined
  const halves = written.split(/[/|\n]/)
  return [written, ...halves].map(read).find((title) => title !== undefined)
}

const alone: Role[] = [
  'prompt',
  'correct',
  'explanation',
  'name',
  'media',
  'type',
  'choices',
  'choice',
  'wrong',
]

function read(written: string): Title | undefined {
  const said = wordsOf(written)
  const at = said.findIndex((word) => placeOf(word) !== undefined)
  if (at < 0) return named(alone, said)
  const place = placeOf(said[at] ?? '')
  const rest = said.filter((word, index) => index !== at && placeOf(word) !== place)
  if (rest.length === 0) return { role: 'choice', place, rank: 0 }
  const why = rest.filter((word) => !belonging.has(word))
  const title = named(['choice', 'wrong'], rest) ?? named(['feedback'], why)
  return title && { ...title, place }
}

/** The first of these roles that the words name. */
function named(roles: Role[], said: string[]): Title | undefined {
  const title = said.join(' ')
  return roles
    .map((role) => ({ role, rank: ranks[role].get(title) ?? -1 }))
    .find(({ rank }) => rank >= 0)
}

/** `correctAnswer`, `Answer 3 (Optional)`, `option_a`, `الخيار أ (A)`, `Question - max 120 characters`. */
function wordsOf(written: string): string[] {
  const plain = written
    .replace(/\s[-–—]\s.*\s.*$/s, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\(s\)/gi, 's')
    .replaceAll('#', ' number ')
    .replace(/[([]([^)\]]*)[)\]]/g, (_, inside) => (placeOf(inside.trim()) ? ` ${inside} ` : ' '))
  return bare(plain)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (placeOf(word) ? word : withoutArticle(word)))
}
