import { ulid } from 'ulid'
import { acceptance } from '../../src/quiz/attempt-id.ts'
import { eventKinds, modes, origins, type Quiz } from '../../src/quiz/quiz.ts'
import type { Finished } from '../../src/scores/event.ts'
import { keyOf } from '../../src/scores/kv/keys.ts'
import { mark } from '../support/answers.ts'
import { rivers } from '../support/quiz.ts'
import type { Random } from '../support/simulated-kv/random.ts'
import { everyKind } from './every-kind.ts'
import { respond } from './respond.ts'
import { hour, minute } from './scenario.ts'
import type { World } from './world.ts'

/** Where readers and crons are. */
export const places = ['FRA', 'SIN', 'AMM', 'IAD', 'GRU'] as const

/** The quizzes of the library, one of them with a question that was put anew, and one that was taken down. */
const simple = (['rivers', 'lakes', 'lakes-changed', 'gone'] as const).map((name): Quiz => {
  const quiz = { ...rivers(), slug: name.replace('-changed', '') }
  if (name !== 'lakes-changed') return quiz
  const [first, ...others] = quiz.points
  if (!first) throw new Error('A quiz has points')
  return { ...quiz, points: [{ ...first, question: { ...first.question, id: 'anew' } }, ...others] }
})

/** The same, and a quiz of all kinds of question, which the older deployment has not. */
const quizzes = [...simple, everyKind, everyKind]

const shown = [rivers(), { ...rivers(), slug: 'lakes' }, everyKind]

export const catalog = {
  has: (quiz: string) => shown.some(({ slug }) => slug === quiz),
  questionsOf: async (quiz: string) =>
    shown.find(({ slug }) => slug === quiz)?.points.map(({ question }) => question) ?? [],
}

/** One reader from the first page to the last try to save. */
export async function read(world: World): Promise<void> {
  const { clock, random } = world
  await clock.sleep(random.between(0, world.scenario.hours * hour))
  let finished = answer(random, newAttempt(world), begin(world))
  // Most take minutes, some come back hours later.
  await clock.sleep(
    random.chance(0.2) ? random.between(0, 2.5 * hour) : random.between(0, 9 * minute),
  )
  const patience = clock.now + random.between(0, 4 * hour)
  let place = random.pick(places)
  do {
    const clicks = random.chance(0.1) ? 2 : 1
    const said = await Promise.all(
      Array.from({ length: clicks }, () => submit(world, place, finished)),
    )
    const isLost = random.chance(0.1)
    if (!isLost && said.includes('saved')) break
    if (!isLost && said.includes('late')) finished = { ...finished, attempt: newAttempt(world) }
    else await clock.sleep(random.between(1000, random.chance(0.3) ? minute : 30 * minute))
    place = random.pick(places)
  } while (clock.now < patience)
  // Back to the last question: other answers under the same id.
  if (random.chance(0.08)) await submit(world, place, answer(random, finished.attempt, finished))
  if (random.chance(0.08)) {
    await clock.sleep(random.between(0, 3 * hour))
    await submit(world, random.pick(places), finished)
  }
}

function newAttempt({ clock, random, begun }: World): string {
  const attempt = ulid(clock.now, () => random.next())
  begun.add(attempt)
  return attempt
}

/** What a reader begins: of the quizzes that are deployed by then. */
function begin({ random, clock, scenario }: World): Pick<Finished, 'quiz' | 'kind' | 'group'> {
  return {
    quiz: random.pick(clock.now < scenario.deployed ? simple : quizzes),
    kind: random.pick([...eventKinds, 'attempt']),
    group: random.chance(0.1) ? 'K3M9X7Q' : undefined,
  }
}

function answer(
  random: Random,
  attempt: string,
  like: Pick<Finished, 'quiz' | 'kind' | 'group'>,
): Finished {
  const { quiz, kind, group } = like
  const steps =
    kind === 'answer' ? [random.whole(1, quiz.points.length)] : quiz.points.map((_, i) => i + 1)
  const answers = steps.map((step) => {
    const point = quiz.points[step - 1]
    return point ? respond(random, point.question) : ''
  })
  return {
    quiz,
    kind,
    attempt,
    marked: mark(quiz, steps, answers),
    mode: random.pick(modes),
    origin: random.pick(origins),
    discarded: random.chance(0.05),
    group,
  }
}

/** What the server does with a finished attempt; its clock is a little off. */
async function submit(world: World, place: string, finished: Finished) {
  const { clock, random, kv, parts, acknowledged } = world
  const now = clock.now + random.between(-2000, 2000)
  if (acceptance(finished.attempt, now) !== 'open') return 'late'
  const event = await clock.outside(() => parts.makeEvent(finished, now))
  const saved = await parts.record(kv.at(place), event)
  if (!saved) return 'failed'
  acknowledged.set(keyOf(event), clock.now)
  return 'saved'
}
