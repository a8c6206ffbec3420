import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** A grammar beside the tests of the exports. */
export const grammar = (name: string) =>
  readFileSync(join(import.meta.dirname, '../exports', `${name}.rng`), 'utf8')

/** What xmllint finds wrong with a document, by a RELAX NG grammar; empty where nothing is. */
export async function faults(schema: string, ...documents: string[]): Promise<string[]> {
  const xml = documents.map((contents, n) => ({ fileName: `${n}.xml`, contents }))
  const { valid, errors, rawOutput } = await validateXML({
    xml,
    schema,
    extension: 'relaxng',
    maxMemoryPages: 4096,
  })
  if (!valid && errors.length === 0) return [rawOutput]
  return errors.map(({ rawMessage }) => rawMessage)
}
