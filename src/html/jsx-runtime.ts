/**
 * What JSX is compiled to call (`jsxImportSource` in tsconfig.base.json). A page is text in the end and
 * waits for nothing, so each element is written at once, and no tree is built.
 */
import type { JSX as HonoJsx } from 'hono/jsx'
import { type Child, Html, markup } from './html.ts'

type Props = Record<string, unknown> & { children?: Child }

/** An element, whose properties are its attributes, or what a component makes of them. */
export function jsx(tag: string | ((props: Props) => Child), props: Props): Html {
  if (typeof tag === 'function') return Fragment({ children: tag(props) })
  let text = `<${tag}`
  for (const name in props) if (name !== 'children') text += attribute(name, props[name] as Child)
  if (empty.has(tag)) return new Html(`${text}/>`)
  return new Html(`${text}>${markup(props.children)}</${tag}>`)
}

export const Fragment = ({ children }: { children?: Child }): Html =>
  children instanceof Html ? children : new Html(markup(children))

/** Elements that have no content, and no end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Attributes that say `true` and `false`. Any other is there or is not. */
const spelled = /^(?:aria-.*|contenteditable|draggable|spellcheck)$/

function attribute(name: string, value: Child): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'boolean') return ` ${name}="${markup(value)}"`
  if (spelled.test(name)) return ` ${name}="${value}"`
  return value ? ` ${name}=""` : ''
}

export { jsx as jsxDEV, jsx as jsxs }

/** What TypeScript asks of JSX. */
export declare namespace JSX {
  type Element = Html
  type ElementType = string | ((props: never) => Child)
  interface ElementChildrenAttribute {
    children: Child
  }
  interface IntrinsicElements extends HonoJsx.IntrinsicElements {
    [svg: string]: Record<string, unknown>
  }
}
