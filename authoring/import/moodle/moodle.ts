import { type Draft, type Read, type Skipped, sorted } from '../draft.ts'
import { noRemarks, type Remarks } from '../remarks.ts'
import { line, paragraphs } from '../text/lines.ts'
import { nameOfMedia } from '../text/media.ts'
import { asText, type Format } from '../text/text.ts'
import { answers } from './answers.ts'
import { children, type Element, lineOf, parseXml, textIn } from './elements.ts'

const notQuestions = ['category', 'description']
const formats: Record<string, Format> = {
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'loose',
}

/** Moodle's own XML: https://docs.moodle.org/en/Moodle_XML_format */
export function readMoodle(text: string): Read {
  const document = parseXml(text)
  if (typeof document.line === 'number') {
    const why = 'Here this XML breaks off or is not well-formed: export the file again.'
    return { drafts: [], skipped: [{ line: document.line, why }] }
  }
  const [quiz] = children(document as Element, 'quiz')
  if (!quiz) {
    const why = 'This XML is not Moodle’s, which begins with <quiz>: export as “Moodle XML”.'
    return { drafts: [], skipped: [{ line: 1, why }] }
  }
  return sorted(
    children(quiz, 'question')
      .filter((question) => !notQuestions.includes(String(question['@type'])))
      .map((question) => questionOf(question, lineOf(text, question))),
  )
}

function questionOf(question: Element, at: number): Draft | Skipped {
  const type = String(question['@type'])
  const read = answers[type]
  if (!read)
    return { line: at, why: `It is of Moodle’s type «${type}», which a quiz does not have.` }
  const remarks = noRemarks()
  const textOf = (element: Element | undefined) => line(plainOf(element, remarks))
  const aside = { ...noRemarks(), lost: remarks.lost }
  const [asked] = children(question, 'questiontext')
  const prompt = textOf(asked)
  const answer = read(question, prompt, textOf)
  if (typeof answer === 'string') return { line: at, why: answer }
  const draft = {
    line: at,
    id: textIn(children(question, 'idnumber')[0]),
    name: line(textIn(children(question, 'name')[0])),
    prompt,
    answer,
    explanation: paragraphs(plainOf(children(question, 'generalfeedback')[0], aside)),
    remarks,
  }
  remarks.lost.push(...aside.missing.map((name) => `The explanation has lost ${name}.`))
  remarks.missing.push(...filesOf(asked).filter((name) => !remarks.missing.includes(name)))
  return draft
}

/** Files that came along with a text, whether it shows them or only holds them. */
const filesOf = (element: Element | undefined) =>
  children(element, 'file').map((file) => nameOfMedia(String(file['@name'] ?? ''), 'file'))

function plainOf(element: Element | undefined, remarks: Remarks): string {
  const format = formats[String(element?.['@format'])] ?? 'html'
  return asText(textIn(element), format, remarks)
}
