import { newAttemptId } from '../../src/quiz/attempt-id.ts'

/** An attempt that began a minute ago. */
export const attempt = newAttemptId(Date.now() - 60_000)

/** The query of a page within that attempt. */
export function query({ mode = 'walk', answers = '' }: { mode?: string; answers?: string } = {}) {
  return new URLSearchParams({ mode, attempt, ...(answers && { answers }) })
}
