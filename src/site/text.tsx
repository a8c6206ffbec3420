import { html } from 'hono/html'
import { runs } from '../quiz/text.ts'

const direction = { ar: 'rtl', en: 'ltr' }

/** A quiz's text for a template, with the stretches in the other language isolated and marked. */
export function marked(text: string) {
  if (!text.includes('{')) return text
  return html`${runs(text).map((run) =>
    run.lang
      ? html`<bdi lang="${run.lang}" dir="${direction[run.lang]}">${run.text}</bdi>`
      : run.text,
  )}`
}

/** The same for JSX. */
export const Text = ({ children }: { children: string }) => <>{marked(children)}</>
