import type { Choice } from '../../kinds/choice/kind.ts'

/**
 * What ticking a choice earns in Moodle, in percent: each right one its share, in the five decimals that
 * Moodle knows it by; a wrong one costs all, or ticking everything would be right.
 */
export function weightIn(choices: Choice[]): (choice: Choice) => number {
  const right = choices.filter(({ correct }) => correct).length
  return ({ correct }) => (correct ? Number((100 / right).toFixed(5)) : -100)
}
