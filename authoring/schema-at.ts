import type { z } from 'zod'

type Def = z.core.$ZodTypes['_zod']['def']

/** What a schema is made of. */
export const defOf = (schema: z.core.$ZodType) => (schema._zod as { def: Def }).def

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
    const fitting = def.options.filter((option) => typesOf(option).includes(type))
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
export const fieldsAt = (
  schema: z.core.$ZodType,
  path: PropertyKey[],
  value: unknown,
): string[] => [
  ...new Set(
    schemasAt(schema, path, value).flatMap((found) => {
      const def = defOf(found)
      return def.type === 'object' ? Object.keys(def.shape) : []
    }),
  ),
]

/** What `type` may be at a place. */
export const typesAt = (schema: z.core.$ZodType, path: PropertyKey[]): unknown[] =>
  schemasAt(schema, path).flatMap(typesOf)

/** What `type` may be in a schema. */
export function typesOf(schema: z.core.$ZodType): unknown[] {
  const def = defOf(schema)
  const type = def.type === 'object' ? def.shape.type : undefined
  const literal = type && defOf(type)
  return literal?.type === 'literal' ? literal.values : []
}
