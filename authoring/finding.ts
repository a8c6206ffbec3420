/** Something an author has to put right: where it is, and one sentence that says how. */
export interface Finding {
  /** From the project's root, with forward slashes, so that editors make it a link. */
  file: string
  /** Counted from 1. */
  line: number
  message: string
}

/** The findings by file and line, each once. */
export function inOrder(findings: Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [show(finding), finding]))
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
}

export function show({ file, line, message }: Finding): string {
  return `${file}:${line}  ${message}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
