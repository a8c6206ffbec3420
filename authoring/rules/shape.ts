import type { z } from 'zod'
import type { Rule } from '../quiz-file.ts'
import { quizSchema } from '../schema.ts'

type Issue = z.core.$ZodIssue

/** Fields that are unknown, missing or of the wrong kind. */
export const shape: Rule = function* ({ yaml, finding }) {
  if (yaml.findings.length > 0) return
  if (yaml.value === null) {
    yield finding(
      [],
      'This file is empty: copy the other language’s file, or begin with npm run new.',
    )
    return
  }
  const issues = quizSchema.safeParse(yaml.value).error?.issues ?? []
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) yield finding([...issue.path, key], unknownField(key, issue))
    } else yield finding(issue.path, sentence(issue, at(yaml.value, issue.path)))
  }
}

function unknownField(key: string, { path }: Issue): string {
  const known = fieldsAt(quizSchema, path).map((name) => `«${name}»`)
  return `There is no field «${key}» here: correct its name to one of ${known.join(', ')}, or, if it is part of a sentence, put the whole sentence in quotation marks.`
}

function sentence(issue: Issue, value: unknown): string {
  const name = nameOf(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return `${name} ${wrongKind(issue, value)}.`
    case 'too_small':
      return `${name} ${amount(issue.origin, 'at least', issue.minimum)}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `${name} ${issue.message}.`
        : `${name} ${amount(issue.origin, 'at most', issue.maximum)}.`
    case 'invalid_value':
      return `${name} has to be ${issue.values.map((known) => `«${String(known)}»`).join(' or ')}.`
    default:
      return `${name} ${issue.message}.`
  }
}

function wrongKind({ expected, path }: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (value === undefined) return 'is missing here: add it'
  switch (expected) {
    case 'string':
      if (value === null) return 'is empty: write its text after the colon'
      return typeof value === 'object'
        ? 'has to be a text: put the whole of it in quotation marks, "…"'
        : `is read as something other than text: put it in quotation marks, "${value}"`
    case 'array':
      return path.at(-1) === 'paragraphs'
        ? 'has to be a list of numbers in brackets, such as [3, 4]'
        : 'has to be a list: begin each of its items on a new line with a hyphen and a space'
    case 'object':
      return 'has to hold fields: write each on its own line as name, colon, space, text'
    case 'boolean':
      return 'has to be true, without quotation marks; leave the line out of wrong choices'
    default:
      return 'has to be a whole number in the digits 0 to 9, without quotation marks'
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

/** The names of the fields the schema has at a place. */
function fieldsAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  if (def.type === 'nullable' || def.type === 'optional') return fieldsAt(def.innerType, path)
  if (def.type === 'array') return fieldsAt(def.element, path.slice(1))
  if (def.type !== 'object') return []
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(def.shape)
  const inner = def.shape[String(step)]
  return inner ? fieldsAt(inner, rest) : []
}
