import type { MatchQuestion } from '../../kinds/match/kind.ts'
import { dragText } from '../drag-text/drag-text.ts'
import type { H5pQuestion } from '../kind-exports.ts'
import { reasons, targetOf, unused } from './targets.ts'

/** The targets are dragged to the items, each as often as it serves. */
export const h5p: H5pQuestion<MatchQuestion> = {
  ...dragText,
  params: (question, lang, why) =>
    dragText.params(lang, {
      task: [question.prompt],
      lines: question.items.map((item) => ({ text: item.text, right: targetOf(question, item) })),
      unused: unused(question).map(({ text }) => text),
      why: [...reasons(question, lang), why],
    }),
}
