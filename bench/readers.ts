import type { ServedSite } from '../test/support/site.ts'
import { play, sendTo } from './play.ts'

/** Has so many readers go through a quiz, and what they answered counted, so that pages compare with them. */
export async function haveRead(site: ServedSite, first: string, readers: number): Promise<void> {
  const all = Array.from({ length: readers }, (_, reader) => reader)
  for (const reader of all) await play(sendTo(site.origin), first, reader)
  await site.runCron()
}
