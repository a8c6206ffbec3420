import { type CodeLine, codeLines } from './lines.ts'

/** What is wrong in a line of YAML, and what to do about it. */
export interface Fault {
  /** Counted from 1. */
  line: number
  message: string
}

const hardSpace =
  /^[ ]*[\u00a0\u2000-\u200a\u202f\u205f\u3000]|^ *(?:- *)?(?:[a-z]+:)?[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const dash = /^ *([‐‑‒–—−•·])\s*[a-z]+: /
const colon = /^ *(?:- +)?([a-z]+)\s*([：﹕∶ː])/
const tight = /^ *(?:- +)?([a-z]+):(?=[^\s/])/
const curly = /^ *(?:- +)?[a-z]+: +([“„«‘]).*: /

/** Slips of the hand that a line shows by itself, each with its sentence: the likeliest first. */
const slips: ((line: CodeLine) => string | undefined)[] = [
  ({ text }) =>
    hardSpace.test(text)
      ? 'A hard space stands here where YAML wants a common one: delete the space before the text and type it again.'
      : undefined,
  ({ text }) => {
    const [, found] = text.match(dash) ?? []
    return (
      found &&
      `An item of a list begins with a hyphen, “-”, and here stands “${found}”: type a hyphen and a space.`
    )
  },
  ({ text }) => {
    const [, field, found] = text.match(colon) ?? []
    return found && `“${found}” after «${field}» is not the colon of YAML: type “:” and a space.`
  },
  ({ text }) => {
    const [, field] = text.match(tight) ?? []
    return field && `The colon after «${field}» needs a space behind it.`
  },
  ({ text }) => {
    const [, found] = text.match(curly) ?? []
    return (
      found &&
      `«${found}» is part of the text for YAML: put the whole text in straight quotation marks, "…", since a colon is in it.`
    )
  },
]

const marker = /^(<{7}|\|{7}|={7}|>{7})( |$)/

/** The likeliest slip in a file that cannot be read. */
export function slipIn(text: string): Fault | undefined {
  const met = text.split(/\r?\n/).findIndex((line) => marker.test(line))
  if (met >= 0) return { line: met + 1, message: merge }
  const lines = [...codeLines(text)]
  for (const slip of slips) {
    for (const line of lines) {
      const message = slip(line)
      if (message) return { line: line.line, message }
    }
  }
  return undefined
}

const merge =
  'Two versions of this file have met here: keep of both what is right, and delete the lines that begin with <<<<<<<, ======= or >>>>>>>.'
