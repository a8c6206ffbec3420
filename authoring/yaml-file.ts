import { type Document, isAlias, isScalar, type Scalar } from 'yaml'
import type { Finding } from './finding.ts'
import { faultIn } from './syntax/fault.ts'
import { nodesIn, type PlacedNode } from './syntax/nodes.ts'
import { offsetOf } from './syntax/offset.ts'
import { parsed } from './syntax/parsed.ts'
import { syntaxSentence } from './syntax/parser.ts'

export type Path = PropertyKey[]

export interface YamlFile {
  /** From the project's root, with forward slashes. */
  file: string
  /** The file as it is written. */
  text: string
  /** What the file says, as plain data; undefined where it could not be read. */
  value: unknown
  findings: Finding[]
  /**
   * The line where a field or list item begins; of what holds it, where it is missing.
   * With `part`, the line of a text where that stretch of it is.
   */
  lineOf(path: Path, part?: string): number
  /**
   * The value of a field or list item as it is written, and the comment behind it; undefined for one
   * that holds others, or is missing.
   */
  asWritten(path: Path): { source: string; comment: string | undefined } | undefined
  /** Texts that end where the file has a comment on the same line. */
  commented: { line: number; comment: string }[]
}

/** Reads a quiz file. Dates stay text; whatever YAML offers beyond plain lists and fields is a finding. */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  const { text, readable } = decode(bytes)
  const { doc, lineAt } = parsed(text)
  const findings: Finding[] = []
  if (!readable) {
    findings.push({
      file,
      line: 1,
      message: 'This file is not UTF-8 text: save it again as UTF-8.',
    })
  }
  const fault = doc.errors.length > 0 ? faultIn(doc, text, lineAt) : undefined
  if (fault) findings.push({ file, ...fault })
  const nodes = nodesIn(doc.contents)
  for (const offset of doc.errors.length > 0 ? [] : surprises(doc, nodes)) {
    findings.push({ file, line: lineAt(offset), message: syntaxSentence('SURPRISE') })
  }
  const commented = nodes.flatMap(({ node, isKey }) => {
    const comment =
      isScalar(node) && !isKey && node.source !== '' ? commentBehind(node, text) : undefined
    return comment === undefined ? [] : { line: lineAt(node.range?.[0] ?? 0), comment }
  })
  return {
    file,
    text,
    findings,
    commented,
    value: findings.length > 0 ? undefined : doc.toJS(),
    lineOf(path, part) {
      const { doc, lineAt } = parsed(text)
      return lineAt(offsetOf(doc, text, path, part))
    },
    asWritten(path) {
      const node = parsed(text).doc.getIn(path, true)
      return isScalar(node)
        ? { source: node.source ?? '', comment: commentBehind(node, text) }
        : undefined
    },
  }
}

/** What stands behind a number sign in the line where a scalar without quotation marks ends. */
function commentBehind({ type, range }: Scalar, text: string): string | undefined {
  if (type !== 'PLAIN' || !range) return undefined
  const end = text.indexOf('\n', range[1])
  const rest = text.slice(range[1], end < 0 ? undefined : end)
  return rest.match(/^[ \t]*#(.*)/)?.[1]?.trim()
}

function decode(bytes: Uint8Array): { text: string; readable: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), readable: true }
  } catch {
    return { text: '', readable: false }
  }
}

/** Where the file uses anchors, aliases, tags or directives, which an author only ever writes by accident. */
function surprises(doc: Document, nodes: PlacedNode[]): number[] {
  const offsets = nodes
    .filter(({ node }) => isAlias(node) || ('anchor' in node && node.anchor) || node.tag)
    .flatMap(({ node }) => node.range?.[0] ?? [])
  return doc.directives?.yaml.explicit ? [0, ...offsets] : offsets
}
