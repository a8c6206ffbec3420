import type { z } from 'zod'
import { shown } from '../src/kinds/fields.ts'
import { runs, type TextRun } from '../src/quiz/text.ts'
import { defOf, typesOf } from './schema-at.ts'
import type { Path } from './yaml-file.ts'

/** A text readers see, and where it is in its file. */
export interface Prose {
  path: Path
  /** The name of its field. */
  field: string
  text: string
  runs: TextRun[]
}

/** All texts in a value that the schema has as such, whatever else is wrong with the value. */
export function proseOf(schema: z.core.$ZodType, value: unknown): Prose[] {
  const found: Prose[] = []
  collect(found, schema, value, [])
  return found
}

function collect(found: Prose[], schema: z.core.$ZodType, value: unknown, path: Path): void {
  if (shown.has(schema)) {
    if (typeof value === 'string')
      found.push({ path, field: String(path.at(-1)), text: value, runs: runs(value) })
    return
  }
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'nullable') {
    collect(found, def.innerType, value, path)
  } else if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(found, def.element, item, [...path, index])
  } else if (def.type === 'union') {
    const fitting = def.options.find((option) => isOfType(option, value))
    if (fitting) collect(found, fitting, value, path)
  } else if (def.type === 'object' && typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      const known = Object.hasOwn(def.shape, field) ? def.shape[field] : undefined
      if (known) collect(found, known, inner, [...path, field])
    }
  }
}

/** Whether a value says that it is of the type that one of several schemas is for. */
const isOfType = (schema: z.core.$ZodType, value: unknown) =>
  typesOf(schema).includes((value as { type?: unknown } | null | undefined)?.type)
