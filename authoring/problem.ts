/** Something an author has to put right: where it is, and one sentence that says how. */
export interface Problem {
  /** From the project's root, with forward slashes, so that editors make it a link. */
  file: string
  /** Counted from 1. */
  line: number
  message: string
}

/** The problems by file and line, each once. */
export function inOrder(problems: Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [show(problem), problem]))
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
}

export function show({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
