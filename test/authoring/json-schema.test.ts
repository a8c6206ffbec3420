import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchema } from '../../authoring/json-schema.ts'

const committed = join(import.meta.dirname, '../../questions/quiz.schema.json')

test('the schema editors read is the one check holds files to: node authoring/json-schema.ts', () => {
  expect(readFileSync(committed, 'utf8')).toBe(jsonSchema())
})

test('every field is explained, and no other is let through', () => {
  const silent: string[] = []
  const open: string[] = []
  const walk = (schema: Record<string, unknown>, path: string) => {
    if (schema.type === 'object' && schema.additionalProperties !== false) open.push(path)
    for (const inner of [schema.items, ...((schema.anyOf as unknown[]) ?? [])])
      if (inner) walk(inner as Record<string, unknown>, path)
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (!field.description && name !== 'question') silent.push(`${path}.${name}`)
      walk(field, `${path}.${name}`)
    }
  }
  walk(JSON.parse(jsonSchema()), 'quiz')
  expect({ silent, open }).toEqual({ silent: [], open: [] })
})
