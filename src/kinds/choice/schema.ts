import { z } from 'zod'
import { type Giveaway, type Published, tellingId, type Written } from '../compiling.ts'
import { asked, compiledAsked, id, text } from '../fields.ts'
import { limits } from '../limits.ts'
import { tidy } from '../tidy.ts'
import type { Choice, ChoiceQuestion } from './kind.ts'

export const writtenChoice = z.strictObject({
  id: id('Names the choice within its question.'),
  text: text(
    `What the reader chooses: at most ${limits.choice} characters, about as long as the others.`,
  ),
  correct: z
    .boolean()
    .optional()
    .describe('`true` on what is right; leave the line out of the others.'),
  feedback: text('Why it is right, or why a careful reader would not choose it.'),
})

/** What an author writes of a question with one right choice. */
const schema = z.strictObject({
  ...asked,
  type: z.literal('choice').describe('One of several is right.'),
  choices: z
    .array(writtenChoice)
    .min(limits.choices.least)
    .max(limits.choices.most)
    .describe('Two to six; exactly one has `correct: true`.'),
})

export const compiledChoice = (choice: z.output<typeof writtenChoice>): Choice => ({
  id: choice.id,
  text: tidy(choice.text),
  correct: choice.correct === true,
  feedback: tidy(choice.feedback),
})

const compile = (written: z.output<typeof schema>): ChoiceQuestion => ({
  ...compiledAsked(written),
  choices: written.choices.map(compiledChoice),
})

const published = ({ choices }: z.output<typeof schema>): Published => ({
  items: choices.map(({ id }) => id),
  key: choices.find(({ correct }) => correct)?.id ?? null,
})

const verdict =
  /(?:^|-)(?:right|correct|answer|key|solution|wrong|incorrect|false|distractor|decoy|trap|swapped|reversed|stated|invented|overclaim)(?:-|$)/

/** Ids of choices that say what they are. «False» may well be what the choice says. */
export const tellingChoices = (choices: z.output<typeof writtenChoice>[]): Giveaway[] =>
  choices.flatMap(({ id, text }, index) =>
    verdict.test(id) && !text.toLowerCase().includes(id)
      ? [tellingId(['choices', index], id, 'tells whether the choice is right')]
      : [],
  )

const giveaways = ({ choices }: z.output<typeof schema>) => tellingChoices(choices)

export const choice: Written<typeof schema, ChoiceQuestion> = {
  schema,
  compile,
  published,
  giveaways,
}
