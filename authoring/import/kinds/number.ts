import type { AnswerOf, ImportedKind } from './kind.ts'

export const number: ImportedKind<AnswerOf<'number'>> = {
  whyNot: ({ right }) =>
    right.from > right.to
      ? `It accepts ${right.from} to ${right.to}, which is no number.`
      : undefined,
  texts: ({ unit }) => [unit],
  write: ({ unit, right, close, feedback }, pen) => ({
    unit: pen.text(unit, 'unit'),
    right,
    ...(close && { close }),
    feedback: {
      right: pen.text(feedback.right, 'why'),
      close: pen.text(feedback.close, 'whyClose'),
      far: pen.text(feedback.far, 'whyFar'),
    },
  }),
}
