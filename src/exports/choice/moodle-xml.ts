import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import { language } from '../../languages/languages.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { element } from '../markup.ts'
import { htmlText, line } from '../moodle-xml-text.ts'

export const moodleXml: MoodleXmlQuestion<ChoiceQuestion> = {
  type: 'multichoice',
  answers: ({ choices }, lang) => [
    line('single', {}, 'true'),
    line('shuffleanswers', {}, 'true'),
    // Moodle knows no letters but Latin ones.
    line('answernumbering', {}, language[lang].script === 'Latin' ? 'abc' : 'none'),
    ...choices.map(({ correct, text, feedback }) =>
      line(
        'answer',
        { fraction: correct ? 100 : 0, format: 'html' },
        htmlText(lang, text),
        element('feedback', { format: 'html' }, htmlText(lang, feedback)),
      ),
    ),
  ],
}
