import type { z } from 'zod'
import type { Rule } from '../quiz-file.ts'
import { quizSchema } from '../schema.ts'
import { fieldsAt, typesAt } from '../schema-at.ts'
import type { YamlFile } from '../yaml-file.ts'

type Issue = z.core.$ZodIssue

/** Fields that are unknown, missing or of the wrong kind. */
export const shape: Rule = function* ({ yaml, issues, finding }) {
  if (yaml.findings.length > 0) return
  if (yaml.value === null) {
    yield finding(
      [],
      'This file is empty: copy the other language’s file, or begin with npm run new.',
    )
    return
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(quizSchema, issue.path, yaml.value)
      for (const key of issue.keys) yield finding([...issue.path, key], unknownField(key, known))
    } else yield finding(issue.path, sentence(issue, at(yaml.value, issue.path), yaml))
  }
}

function unknownField(key: string, known: string[]): string {
  const names = known.map((name) => `«${name}»`).join(', ')
  return `There is no field «${key}» here: correct its name to one of ${names}, or, if it is part of a sentence, put the whole sentence in quotation marks.`
}

function sentence(issue: Issue, value: unknown, yaml: YamlFile): string {
  const name = nameOf(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return `${name} ${wrongKind(issue, value, yaml)}.`
    case 'too_small':
      return `${name} ${amount(issue.origin, 'at least', issue.minimum)}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `${name} ${issue.message}.`
        : `${name} ${amount(issue.origin, 'at most', issue.maximum)}.`
    case 'invalid_value':
      return `${name} has to be ${eitherOf(issue.values)}.`
    case 'invalid_union':
      return `${name} has to be ${eitherOf(typesAt(quizSchema, issue.path.slice(0, -1)))}.`
    default:
      return `${name} ${issue.message}.`
  }
}

const eitherOf = (values: unknown[]) => values.map((value) => `«${String(value)}»`).join(' or ')

function wrongKind(
  { expected, path }: z.core.$ZodIssueInvalidType,
  value: unknown,
  yaml: YamlFile,
): string {
  if (value === undefined) return 'is missing here: add it'
  const { source, comment } = yaml.asWritten(path) ?? {}
  switch (expected) {
    case 'string':
      if (value === null && comment !== undefined)
        return `is empty, since “#” begins a note: if «#${comment}» is its text, put it in quotation marks, "#${comment}"`
      if (value === null && source === '') return 'is empty: write its text after the colon'
      return typeof value === 'object' && value !== null
        ? 'has to be a text: put the whole of it in quotation marks, "…"'
        : `is read as something other than text: put it in quotation marks, "${source}"`
    case 'array':
      return path.at(-1) === 'paragraphs'
        ? 'has to be a list of numbers in brackets, such as [3, 4]'
        : 'has to be a list: begin each of its items on a new line with a hyphen and a space'
    case 'object':
      return 'has to hold fields: write each on its own line as name, colon, space, text'
    case 'boolean':
      return path.at(-1) === 'correct'
        ? 'has to be true, without quotation marks; leave the line out of wrong choices'
        : 'has to be true or false, without quotation marks'
    case 'int':
      return 'has to be a whole number in the digits 0 to 9, without quotation marks'
    default:
      return 'has to be a number in the digits 0 to 9, without quotation marks or separators'
  }
}

function amount(origin: string, bound: string, number: number | bigint): string {
  return origin === 'array'
    ? `needs ${bound} ${number} ${number === 1 ? 'item' : 'items'}`
    : `has to be ${bound} ${number}`
}

function nameOf(path: PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last === 'number') return `Item ${last + 1} of «${String(path.at(-2))}»`
  return `«${String(last)}»`
}

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  )
}
