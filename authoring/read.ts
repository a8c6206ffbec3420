import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Problem } from './problem.ts'
import { syntaxSentence } from './syntax.ts'

export type Path = PropertyKey[]

export interface QuizFile {
  /** From the project's root, with forward slashes. */
  file: string
  /** The file as it is written. */
  text: string
  /** What the file says, as plain data; undefined where it could not be read. */
  value: unknown
  problems: Problem[]
  /**
   * The line where a field or list item begins; of what holds it, where it is missing.
   * With `part`, the line of a text where that stretch of it is.
   */
  lineOf(path: Path, part?: string): number
  /** Texts that end where the file has a comment on the same line. */
  commented: { line: number; comment: string }[]
}

/** Reads a quiz file. Dates stay text; whatever YAML offers beyond plain lists and fields is a problem. */
export function readQuiz(file: string, bytes: Uint8Array): QuizFile {
  const { text, readable } = decode(bytes)
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  })
  const line = (offset: number) => lines.linePos(offset).line
  const problems: Problem[] = []
  if (!readable) {
    problems.push({
      file,
      line: 1,
      message: 'This file is not UTF-8 text: save it again as UTF-8.',
    })
  }
  for (const error of doc.errors.slice(0, 1)) {
    problems.push({ file, line: line(error.pos[0]), message: syntaxSentence(error.code) })
  }
  for (const offset of doc.errors.length > 0 ? [] : surprises(doc)) {
    problems.push({ file, line: line(offset), message: syntaxSentence('SURPRISE') })
  }
  const commented: QuizFile['commented'] = []
  visit(doc, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return
      if (node.comment && node.range)
        commented.push({ line: line(node.range[0]), comment: node.comment })
    },
  })
  return {
    file,
    text,
    problems,
    commented,
    value: problems.length > 0 ? undefined : doc.toJS(),
    lineOf: (path, part) => line(offsetOf(doc, text, path, part)),
  }
}

function decode(bytes: Uint8Array): { text: string; readable: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), readable: true }
  } catch {
    return { text: '', readable: false }
  }
}

/** Where the file uses anchors, aliases, tags or directives, which an author only ever writes by accident. */
function surprises(doc: Document): number[] {
  const found: number[] = []
  const note = (node: Node) => {
    if (node.range) found.push(node.range[0])
  }
  if (doc.directives?.yaml.explicit) found.push(0)
  visit(doc, {
    Alias(_, node) {
      note(node)
    },
    Node(_, node) {
      if (('anchor' in node && node.anchor) || node.tag) note(node)
    },
  })
  return found
}

function offsetOf(doc: Document, text: string, path: Path, part?: string): number {
  let node: unknown = doc.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) return offset
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
      node = node.items[step]
      offset = (node as Node).range?.[0] ?? offset
    } else return offset
  }
  if (part === undefined || !isScalar(node) || !node.range) return offset
  const at = text.indexOf(part, node.range[0])
  return at >= 0 && at < node.range[1] ? at : offset
}
