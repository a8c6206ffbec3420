/**
 * Names the segments, checkpoints, views and statuses of one way of counting: another has keys of its own,
 * so that two deployed versions write nothing under the same key. The first left out events of version 2,
 * which it did not know.
 */
export const currentAlgorithm = 'v2'

/**
 * The one that each goes on from. Both count what the earlier knew in the same form, so whatever it counted
 * without leaving out an event of a later version is counted for this one too.
 */
const earlier: Record<string, string> = { v2: 'v1' }

export const earlierThan = (algorithm: string): string | undefined => earlier[algorithm]
