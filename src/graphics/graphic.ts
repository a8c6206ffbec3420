import type { html } from 'hono/html'
import type { Lang } from '../languages/languages.ts'
import type { Source } from '../quiz/quiz.ts'

type Html = ReturnType<typeof html>

/** What a drawing is drawn with. */
export interface Frame {
  lang: Lang
  /** The article. */
  source: Source
  /** Where the article says so, in few words. */
  paragraphs(numbers: number[]): string
}

/** How one type of graphic is drawn: HTML that reads well as a list, the drawing hidden from programs. */
export type Draw<G> = (frame: Frame, graphic: G) => Html
