import { joint } from '../../kinds/kind.ts'
import type { ChoiceCount } from './totals.ts'

/**
 * What is counted once for each answer: the value of a single part, the whole of several, or that
 * somebody did not know. The parts of several are counted beside it, and have their ids in their keys.
 */
export const wholesOf = (choices: ChoiceCount[]) => choices.filter(([key]) => !key.includes(joint))
