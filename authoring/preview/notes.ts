import { html } from 'hono/html'
import type { Lang } from '../../src/languages/languages.ts'
import { quizPath } from '../../src/paths.ts'
import { counted } from '../counted.ts'
import type { Unfinished } from './preview.ts'

const shows: Record<Unfinished['shown'], string> = {
  written: 'You see the quiz as it is written now.',
  good: 'You see the last version that had nothing to put right.',
  drawn: 'It cannot be drawn as it is written now; where it could before, you see that.',
}

/**
 * What is still to do in a quiz: each thing with its file, its line and what to do about it, those of
 * the page's language first.
 * @param open whether it is in view at once
 */
export function toDo(quiz: Unfinished, lang: Lang, open: boolean) {
  const { slug, shown, findings, drafts } = quiz
  const own = (file: string) => Number(file.endsWith(`/${lang}.yaml`))
  const inOrder = findings.toSorted((a, b) => own(b.file) - own(a.file))
  const list = html`<ol tabindex="0">${inOrder.map(
    ({ file, line, message }) => html`<li><code>${file}:${line}</code> ${isolated(message)}</li>`,
  )}</ol><p>The same in the terminal: <code>npm run check -- ${slug}</code></p>`
  return note(html`<details ${open ? 'open' : ''}><summary>${amount(findings.length)}</summary>
<p>${shows[shown]} Only <code>npm start</code> shows this note.</p>
${drafts.map(({ file, line }) => html`<p><code>${file}:${line}</code> says that it is a draft, so no deployment takes it.</p>`)}
${findings.length > 0 ? list : ''}</details>`)
}

/** For the list of quizzes: those that readers would not get as they are written. */
export const unfinishedOnes = (lang: Lang, unfinished: Unfinished[]) =>
  note(
    html`<p>Not finished:</p><ul>${unfinished.map(
      ({ slug, findings }) =>
        html`<li><a href="${quizPath(lang, slug)}">${slug}</a> (${amount(findings.length)})</li>`,
    )}</ul>`,
  )

const amount = (things: number) =>
  things === 0 ? 'a draft' : `${counted(things, 'thing')} to put right`

/** For the author alone, and so in the language that the commands speak. */
const note = (content: unknown) =>
  html`<aside class="author" lang="en" dir="ltr" aria-label="For the author">${content}</aside>`

/** What is quoted is in either language. */
const isolated = (message: string) =>
  message.split(/(«[^»]*»)/).map((part, i) => (i % 2 === 1 ? html`<bdi>${part}</bdi>` : part))
