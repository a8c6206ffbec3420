/** What a coefficient says in words. `against`: the questions contradict one another. */
type Level = 'good' | 'fair' | 'poor' | 'against' | 'unknown'

/**
 * What the discrimination of a question says: from 0.3 on good, below 0.2 poor, after Ebel,
 * "Essentials of Educational Measurement" (2nd ed. 1972), whose 0.3 is "reasonably good".
 */
export const discriminationLevel = (value: number | undefined) => levelOf(value, 0.3, 0.2)

/**
 * What KR-20 says: from 0.7 on good, after Nunnally, "Psychometric Theory" (2nd ed. 1978). That
 * below 0.5 it is poor is our own judgement.
 */
export const consistencyLevel = (value: number | undefined) => levelOf(value, 0.7, 0.5)

function levelOf(value: number | undefined, good: number, fair: number): Level {
  if (value === undefined) return 'unknown'
  if (value < 0) return 'against'
  return value >= good ? 'good' : value >= fair ? 'fair' : 'poor'
}
