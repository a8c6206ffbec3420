import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element: its attributes as `@name`, its text as `#text`, its children as lists. */
export interface Element {
  [name: string]: unknown
}

const place = XMLParser.getMetaDataSymbol() as unknown as string

/** The document, or the line in which it breaks off. */
export function parseXml(text: string): Element | { line: number } {
  const valid = XMLValidator.validate(text)
  if (valid !== true) return { line: valid.err.line }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: true,
    captureMetaData: true,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  })
  try {
    return parser.parse(text)
  } catch {
    // It refuses what is nested too deep, and entities that make entities.
    return { line: 1 }
  }
}

export function children(element: Element | undefined, name: string): Element[] {
  return (element?.[name] as Element[] | undefined) ?? []
}

/** What an element holds; Moodle wraps most texts in one of their own. */
export const textIn = (element: Element | undefined) =>
  String((children(element, 'text')[0] ?? element)?.['#text'] ?? '')

/** The line in which an element begins, counted from 1. */
export function lineOf(text: string, element: Element): number {
  const { startIndex = 0 } = (element[place] as { startIndex?: number } | undefined) ?? {}
  return text.slice(0, startIndex).split('\n').length
}
