import { joint, unknown } from '../../src/kinds/kind.ts'
import type { Question } from '../../src/kinds/kinds.ts'
import type { Random } from '../support/simulated-kv/random.ts'

/** What some reader gives to a question of any kind. */
export function respond(random: Random, question: Question): string {
  if (random.chance(0.05)) return unknown
  switch (question.type) {
    case 'choice':
      return random.pick(question.choices).id
    case 'multiple': {
      const ticked = question.choices.filter(() => random.chance(0.5))
      return (ticked.length > 0 ? ticked : question.choices).map(({ id }) => id).join(joint)
    }
    case 'order': {
      const placed = question.items.map(({ id }) => ({ id, at: random.next() }))
      return placed
        .sort((a, b) => a.at - b.at)
        .map(({ id }) => id)
        .join(joint)
    }
    case 'match':
      return question.items.flatMap(({ id }) => [id, random.pick(question.targets).id]).join(joint)
    case 'number':
      return String(random.whole(0, 100))
  }
}
