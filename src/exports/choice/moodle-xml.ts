import type { Choice, ChoiceQuestion } from '../../kinds/choice/kind.ts'
import { type Lang, language } from '../../languages/languages.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { element } from '../markup.ts'
import { htmlText, line } from '../moodle-xml-text.ts'

/** @param fraction how much of the mark a choice earns or costs, in percent */
export const moodleChoices = (
  choices: Choice[],
  lang: Lang,
  single: boolean,
  fraction: (choice: Choice) => number,
) => [
  line('single', {}, String(single)),
  line('shuffleanswers', {}, 'true'),
  // Moodle knows no letters but Latin ones.
  line('answernumbering', {}, language[lang].script === 'Latin' ? 'abc' : 'none'),
  ...choices.map((choice) =>
    line(
      'answer',
      { fraction: fraction(choice), format: 'html' },
      htmlText(lang, choice.text),
      element('feedback', { format: 'html' }, htmlText(lang, choice.feedback)),
    ),
  ),
]

export const moodleXml: MoodleXmlQuestion<ChoiceQuestion> = {
  type: 'multichoice',
  answers: ({ choices }, lang) =>
    moodleChoices(choices, lang, true, ({ correct }) => (correct ? 100 : 0)),
}
