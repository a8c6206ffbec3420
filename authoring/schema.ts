import { z } from 'zod'
import { graphicSchema } from '../src/graphics/schemas.ts'
import { date, id, paragraphs, text } from '../src/kinds/fields.ts'
import { limits } from '../src/kinds/limits.ts'
import { questionSchema } from '../src/kinds/schemas.ts'

/**
 * The shape of a quiz file: the one source of what `npm run check` accepts and, through
 * json-schema.ts, of what an editor offers and explains. Sentences about several fields at once, or
 * about how a text is written, are in rules/.
 */

const draft = z
  .boolean()
  .optional()
  .describe('`true` keeps this file out of deployments, finished or not. May be left out.')

export const pointSchema = z.strictObject({
  id: id('Names the key point within the quiz.'),
  heading: text(`The idea in a few words: at most ${limits.heading} characters.`),
  paragraphs,
  explainer: text(
    `Two to four short sentences in our own words: at most ${limits.explainer} characters. A blank line begins a new paragraph.`,
  ),
  question: questionSchema,
})

const source = z
  .strictObject({
    title: text('The article’s headline.'),
    date: date('The day the article appeared: year-month-day.'),
    publisher: text('').nullable().describe('Who published it; empty where that is not known.'),
    url: z
      .string()
      .regex(
        /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[!-~]*)?$/,
        'needs an address as the browser copies it: beginning with https://, without spaces or Arabic letters',
      )
      .nullable()
      .describe('The article’s address, https only; empty where there is none.'),
  })
  .describe('The article the quiz is about.')

const term = z.strictObject({
  term: text('The word or name.'),
  meaning: text('What it means, in a sentence.'),
})

const figure = z.strictObject({
  figure: text('The number as readers see it, such as "260,000" or "2 days".'),
  meaning: text('What it counts and who says so, in a sentence.'),
  paragraphs,
})

const correction = z.strictObject({
  date: date('The day the quiz was corrected: year-month-day.'),
  text: text('What was wrong and what it says now, for readers.'),
})

export const quizSchema = z
  .strictObject({
    title: text(`The quiz’s name: at most ${limits.title} characters.`),
    summary: text(
      `What a reader will understand afterwards: at most ${limits.summary} characters.`,
    ),
    draft,
    published: date(
      'The day readers first get the quiz, year-month-day: lists and feeds are ordered by it. Where it is left out, they take the article’s.',
    ).optional(),
    source,
    minutes: z
      .int()
      .min(1)
      .max(limits.minutes)
      .describe('Minutes an unhurried reader needs, reading included.'),
    points: z.array(pointSchema).min(1).describe('The article’s key points, in reading order.'),
    graphics: z
      .array(graphicSchema)
      .nullish()
      .describe('Drawings made from data. May be left out.'),
    figures: z.array(figure).nullish().describe('Numbers the article gives. May be left out.'),
    glossary: z.array(term).nullish().describe('Words a reader may not know. May be left out.'),
    corrections: z.array(correction).nullish().describe('Shown to readers. May be left out.'),
  })
  .describe('A quiz on one article, in one language.')

/** A key point as its author wrote it. */
export type WrittenPoint = z.infer<typeof pointSchema>
/** A quiz as its author wrote it, before it is compiled. */
export type WrittenQuiz = z.infer<typeof quizSchema>
