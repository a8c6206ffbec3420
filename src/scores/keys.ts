import { startOf } from '../quiz/attempt-id.ts'

/** The hour an attempt began, UTC, as `2026-11-23T21`: fixed by its id, whenever it is stored. */
export function bucketOf(attempt: string): string {
  return new Date(startOf(attempt)).toISOString().slice(0, 13)
}

/** An event's key. `digest` is of its payload, so a key can only ever have one content. */
export function eventKey(quiz: string, attempt: string, digest: string): string {
  return `event/${bucketOf(attempt)}/${quiz}/${attempt}/${digest}`
}
