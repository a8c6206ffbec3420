import type { z } from 'zod'
import type { Rule } from '../quiz-file.ts'
import { quizSchema } from '../schema.ts'
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
      return `${name} has to be ${issue.values.map((known) => `«${String(known)}»`).join(' or ')}.`
    case 'invalid_union':
      return `${name} has to be ${typesAt(quizSchema, issue.path.slice(0, -1)).join(' or ')}.`
    default:
      return `${name} ${issue.message}.`
  }
}

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

type Def = z.core.$ZodTypes['_zod']['def']

const defOf = (schema: z.core.$ZodType) => (schema._zod as { def: Def }).def

/** The schema at a place; of several for what differs in its `type`, those that fit the value, or all. */
function schemasAt(
  schema: z.core.$ZodType,
  path: PropertyKey[],
  value?: unknown,
): z.core.$ZodType[] {
  const def = defOf(schema)
  if (def.type === 'nullable' || def.type === 'optional') {
    return schemasAt(def.innerType, path, value)
  }
  if (def.type === 'union') {
    const type = (value as { type?: unknown } | undefined)?.type
    const fitting = def.options.filter((option) => typesOf(option).includes(`«${String(type)}»`))
    const options = fitting.length > 0 ? fitting : def.options
    return options.flatMap((option) => schemasAt(option, path, value))
  }
  const [step, ...rest] = path
  if (step === undefined) return [schema]
  const inside = (value as Record<PropertyKey, unknown> | undefined)?.[step]
  if (def.type === 'array') return schemasAt(def.element, rest, inside)
  const inner = def.type === 'object' ? def.shape[String(step)] : undefined
  return inner ? schemasAt(inner, rest, inside) : []
}

/** The names of the fields the schema has at a place. */
const fieldsAt = (schema: z.core.$ZodType, path: PropertyKey[], value: unknown): string[] => [
  ...new Set(
    schemasAt(schema, path, value).flatMap((found) => {
      const def = defOf(found)
      return def.type === 'object' ? Object.keys(def.shape) : []
    }),
  ),
]

/** What `type` may be at a place. */
const typesAt = (schema: z.core.$ZodType, path: PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap(typesOf)

function typesOf(schema: z.core.$ZodType): string[] {
  const def = defOf(schema)
  const type = def.type === 'object' ? def.shape.type : undefined
  const literal = type && defOf(type)
  return literal?.type === 'literal' ? literal.values.map((value) => `«${String(value)}»`) : []
}
