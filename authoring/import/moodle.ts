import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Draft, draftOf, type Read, type Skipped, sorted, truth } from './draft.ts'
import { plainOf } from './plain.ts'

/** An element: its attributes as `@name`, its text as `#text`, its children as lists. */
interface Element {
  [name: string]: unknown
}

const place = XMLParser.getMetaDataSymbol() as unknown as string
const notQuestions = ['category', 'description']

/** Moodle's own XML. */
export function readMoodle(text: string): Read {
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    const why = 'is where this XML breaks off or is not well-formed: export the file again'
    return { drafts: [], skipped: [{ line: valid.err.line, why }] }
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: true,
    captureMetaData: true,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  })
  const [quiz] = children(parser.parse(text), 'quiz')
  return sorted(
    children(quiz, 'question')
      .filter((question) => !notQuestions.includes(String(question['@type'])))
      .map((question) => convert(question, lineOf(text, question))),
  )
}

function convert(question: Element, line: number): Draft | Skipped {
  const type = String(question['@type'])
  if (type !== 'multichoice' && type !== 'truefalse')
    return { line, why: `is of the kind «${type}», which a quiz does not have` }
  const prompt = textOf(question, 'questiontext')
  const about = {
    line,
    name: textOf(question, 'name'),
    prompt,
    explanation: textOf(question, 'generalfeedback'),
  }
  const weighed = children(question, 'answer').map((answer) => ({
    text: plainOf(own(answer)),
    weight: Number(answer['@fraction'] ?? 0),
    feedback: textOf(answer, 'feedback'),
  }))
  if (type === 'multichoice') return draftOf(about, weighed)
  const whenTrue = weighed.find(({ text }) => text.toLowerCase() === 'true')
  const whenFalse = weighed.find(({ text }) => text.toLowerCase() === 'false')
  const isTrue = (whenTrue?.weight ?? 0) > 0
  return draftOf(about, truth(prompt, isTrue, whenTrue?.feedback, whenFalse?.feedback))
}

function children(element: Element | undefined, name: string): Element[] {
  return (element?.[name] as Element[] | undefined) ?? []
}

const textOf = (element: Element, name: string) => plainOf(own(children(element, name)[0] ?? {}))

/** What an element's `<text>` holds; Moodle wraps every text in one. */
const own = (element: Element) => String(children(element, 'text')[0]?.['#text'] ?? '')

function lineOf(text: string, element: Element): number {
  const { startIndex = 0 } = (element[place] as { startIndex?: number } | undefined) ?? {}
  return text.slice(0, startIndex).split('\n').length
}
