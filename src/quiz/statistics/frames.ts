import type { Cohort, Totals } from './totals.ts'

/** A whole attempt made in a frame on another site: nothing tells it from one that somebody's page made up. */
const isFramed = ({ kind, origin }: Cohort) => kind === 'attempt' && origin === 'embed'

/** The same totals without whole attempts made in frames on other sites. */
export const outsideFrames = ({ cohorts, discarded }: Totals): Totals => ({
  cohorts: cohorts.filter((cohort) => !isFramed(cohort)),
  discarded,
})

/** Those attempts alone. */
export const insideFrames = ({ cohorts }: Totals): Totals => ({
  cohorts: cohorts.filter(isFramed),
  discarded: [],
})
