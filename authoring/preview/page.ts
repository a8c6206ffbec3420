import { html } from 'hono/html'
import type { Lang } from '../../src/languages/languages.ts'
import { toDo } from './notes.ts'
import type { Unfinished } from './preview.ts'
import { style } from './style.ts'

const link = `<link rel="stylesheet" href="${style.path}">`

/** A page of the site with a note above what it shows. */
export const withNote = (page: string, note: unknown): string =>
  page.replace('</head>', `${link}</head>`).replace(/<main [^>]*>/, (start) => `${start}${note}`)

/** The page of a quiz of which nothing can be drawn. */
export const bare = (quiz: Unfinished, lang: Lang, css: string): string =>
  withNote(
    String(
      html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${quiz.slug}</title><link rel="stylesheet" href="${css}"></head><body><main id="main"><h1>${quiz.slug}</h1></main></body></html>`,
    ),
    toDo(quiz, lang, true),
  )
