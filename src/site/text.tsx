import { html } from 'hono/html'
import { language } from '../languages/languages.ts'
import { runs } from '../quiz/text.ts'

/** A quiz's text for a template, with the stretches in the other language isolated and named. */
export function isolated(text: string) {
  if (!text.includes('{')) return text
  return html`${runs(text).map((run) =>
    run.lang
      ? html`<bdi lang="${run.lang}" dir="${language[run.lang].direction}">${run.text}</bdi>`
      : run.text,
  )}`
}

/** The same for JSX. */
export const Text = ({ children }: { children: string }) => <>{isolated(children)}</>
