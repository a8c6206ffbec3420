import type { Stretch } from '../group.ts'
import { groupEventPrefix } from './keys.ts'

/** What an owner said last of a stretch of attempts, and when, in milliseconds since 1970. */
export interface LeftOut extends Stretch {
  out: boolean
  at: number
}

/** A key of its own for each stretch, below the prefix of the group's events and before them. */
export const leftOutKey = (code: string, { from, to }: Stretch) =>
  `${groupEventPrefix(code)}-out/${from}/${to}`

const spelling = /\/-out\/(\d{13}-[0-9A-Z]{26})\/(\d{13}-[0-9A-Z]{26})$/

/** From a stored key and its metadata; `undefined` for what is none. */
export function readLeftOut(name: string, metadata: unknown): LeftOut | undefined {
  const [, from, to] = spelling.exec(name) ?? []
  const { out, at } = (metadata ?? {}) as Partial<Record<keyof LeftOut, unknown>>
  if (!from || !to || typeof out !== 'boolean' || typeof at !== 'number') return undefined
  return { from, to, out, at }
}
