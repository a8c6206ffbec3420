import { z } from 'zod'
import type { Published, Written } from '../compiling.ts'
import { asked, compiledAsked, text } from '../fields.ts'
import { tidy } from '../tidy.ts'
import type { NumberQuestion } from './kind.ts'

const range = (about: string) =>
  z
    .strictObject({ from: z.number(), to: z.number() })
    .refine(({ from, to }) => from <= to, 'begins after it ends: give the smaller number first')
    .describe(about)

/** What an author writes of a number to find or to guess. */
const schema = z
  .strictObject({
    ...asked,
    type: z.literal('number').describe('A number, right within a range.'),
    unit: text('What it counts, as it stands after the field: “tons a day”.'),
    right: range('What counts as right; both ends do.'),
    close: range('What is close, and does not count as right: wider than `right`.').optional(),
    feedback: z.strictObject({
      right: text('For a number that is right.'),
      close: text('For one that is close.'),
      far: text('For any other, and for whoever does not know: it says the answer.'),
    }),
    note: text('What of it is arithmetic of ours.').optional(),
  })
  .refine(({ right, close = right }) => close.from <= right.from && close.to >= right.to, {
    path: ['close'],
    message:
      'leaves out some of what is right: begin it no later than «right», and end it no sooner',
  })

const compile = (written: z.output<typeof schema>): NumberQuestion => ({
  ...compiledAsked(written),
  unit: tidy(written.unit),
  right: written.right,
  close: written.close ?? written.right,
  feedback: {
    right: tidy(written.feedback.right),
    close: tidy(written.feedback.close),
    far: tidy(written.feedback.far),
  },
  note: tidy(written.note ?? ''),
})

const published = ({ right }: z.output<typeof schema>): Published => ({
  items: [],
  key: right,
})

export const number: Written<typeof schema, NumberQuestion> = { schema, compile, published }
