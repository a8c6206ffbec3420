import { join } from 'node:path'
import { generate } from '../../authoring/generate.ts'

/** Before tests in workerd: what the Worker bundles is written anew. */
export function setup() {
  if (!generate(join(import.meta.dirname, '../..')))
    throw new Error('The content does not compile: npm run check says why.')
}
