/** What happened to a question on its way in, for its author: full sentences. */
export interface Remarks {
  /** What could not be kept. The question stands without it. */
  lost: string[]
  /** What belongs to the question and did not come: `the picture map.png`. It cannot stand without it. */
  missing: string[]
}

export const noRemarks = (): Remarks => ({ lost: [], missing: [] })
