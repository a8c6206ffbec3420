import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { quizSchema } from './schema.ts'

/**
 * The schema of a quiz file as editors read it, for completion and explanations while writing.
 * Draft 7 is what the YAML extensions of all common editors understand.
 */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(quizSchema, { target: 'draft-07', io: 'input' })
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '..', 'questions', 'quiz.schema.json'), jsonSchema())
}
