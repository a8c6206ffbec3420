import { element } from '../markup.ts'

/** What differs between the versions of QTI beside the spelling of names. */
export interface QtiVersion {
  /** 3.0 writes `qti-item-body` where 2.2 writes `itemBody`, and its attributes likewise. */
  hyphened: boolean
  /** Whether the content of feedback stands in an element of its own. */
  contentBody: boolean
  /** The attributes of an item's and a test's root: namespace and where its schema is. */
  root: Record<string, string>
  manifest: { root: Record<string, string>; schema: string; version: string }
  /** The types of the manifest's resources. */
  types: { item: string; test: string }
}

const hyphen = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Writes elements of QTI by their names in 2.2; names with a colon are XML's own and stay. */
export type QtiWriter = typeof element

export function writerOf({ hyphened }: QtiVersion): QtiWriter {
  if (!hyphened) return element
  return (name, attributes, ...children) =>
    element(
      `qti-${hyphen(name)}`,
      Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [
          key.includes(':') ? key : hyphen(key),
          value,
        ]),
      ),
      ...children,
    )
}
