/** Markup: it stands in other markup as it is. A text by `String()`. */
export class Html {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What can stand in markup: texts are escaped, lists joined; for what is no text and no number there is nothing. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[]

/** What a component is given beside its own properties. */
export type PropsWithChildren<Props = unknown> = Props & { children?: Child }

/** Text that is markup already: nothing in it is escaped, so it must hold nothing that somebody typed. */
export const raw = (text: string): Html => new Html(text)

/** A template of markup; attributes stand in quotation marks. */
export function html(strings: TemplateStringsArray, ...values: Child[]): Html {
  let text = strings[0] as string
  for (let i = 0; i < values.length; i++) text += markup(values[i]) + strings[i + 1]
  return new Html(text)
}

/** A child as it stands in markup. */
export function markup(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  if (typeof child === 'number') return `${child}`
  if (child instanceof Html) return child.toString()
  if (!Array.isArray(child)) return ''
  let text = ''
  for (const each of child) text += markup(each)
  return text
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text
