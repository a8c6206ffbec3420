import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import { moodleChoices } from '../choice/moodle-xml.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { weightIn } from './weight.ts'

export const moodleXml: MoodleXmlQuestion<MultipleQuestion> = {
  type: 'multichoice',
  answers: ({ choices }, lang) => moodleChoices(choices, lang, false, weightIn(choices)),
}
