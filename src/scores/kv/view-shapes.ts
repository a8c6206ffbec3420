import { eventKinds, modes, origins } from '../../quiz/quiz.ts'
import type { Cohort, Totals } from '../../quiz/statistics/totals.ts'
import type { Headline, LiveView } from '../live.ts'
import type { Ahead, LiveHint, Naming, Namings } from './live-keys.ts'
import {
  fields,
  isCount,
  isText,
  isTime,
  listOf,
  nullable,
  oneOf,
  optional,
  recordOf,
  type Shape,
  tuple,
} from './shape.ts'

const isEventKind = oneOf(...eventKinds)
const isOrigin = oneOf(...origins)

const hasCohortFields = fields<Cohort>({
  kind: isEventKind,
  origin: isOrigin,
  mode: oneOf(...modes),
  questions: listOf(isText),
  scores: listOf(isCount),
  sums: listOf(
    fields({
      rightScores: isCount,
      choices: listOf(tuple<[string, number, number]>(isText, isCount, isCount)),
    }),
  ),
})

const isCohort: Shape<Cohort> = (value): value is Cohort =>
  hasCohortFields(value) &&
  value.scores.length === value.questions.length + 1 &&
  value.sums.length === value.questions.length

const isTotals = fields<Totals>({
  cohorts: listOf(isCohort),
  discarded: listOf(tuple(isEventKind, isOrigin, isCount)),
})

export const isLiveView = fields<LiveView>({
  asOf: isTime,
  watermark: isTime,
  totals: isTotals,
  open: listOf(isText),
})

const isTriple = tuple<Headline>(isText, isCount, isCount)
export const isHeadline: Shape<Headline> = (value): value is Headline =>
  isTriple(value) && value[1] > 0 && value[2] <= value[1]

const namingFields = {
  headline: nullable(isHeadline),
  ahead: optional(nullable(fields<Ahead>({ headline: isHeadline, since: isTime }))),
}
const isNaming = fields<Naming>(namingFields)

export const isNamings: Shape<Namings> = recordOf(
  (value): value is Headline | Naming => isHeadline(value) || isNaming(value),
)

export const isLiveHint = fields<LiveHint>({
  asOf: isTime,
  checksum: isCount,
  ...namingFields,
  answerSets: optional(isCount),
})
