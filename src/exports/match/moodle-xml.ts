import type { MatchQuestion } from '../../kinds/match/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { element } from '../markup.ts'
import { htmlText, line, xmlText } from '../moodle-xml-text.ts'
import { reasons, targetOf, unused } from './targets.ts'

/** Targets are plain text, which alone a menu can hold. One that nothing belongs to has no item. */
export const moodleXml: MoodleXmlQuestion<MatchQuestion> = {
  type: 'matching',
  reasons,
  answers: (question, lang) => [
    line('shuffleanswers', {}, 'true'),
    ...question.items.map((item) => pair(htmlText(lang, item.text), targetOf(question, item))),
    ...unused(question).map(({ text }) => pair(xmlText(''), text)),
  ],
}

const pair = (item: string, target: string) =>
  line('subquestion', { format: 'html' }, item, element('answer', {}, xmlText(plain(target))))
