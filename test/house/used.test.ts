import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const code = new Map(
  globSync('{*.ts,{src,authoring,bench,test}/**/*.{ts,tsx,mjs}}', { cwd: root }).map((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]),
)

/** What files import, each as the path of a file and a name in it; `*` for all there is in it. */
const imported = new Set(
  [...code].flatMap(([file, text]) => {
    const at = (path: string, name: string) => `${normalize(join(dirname(file), path))} ${name}`
    const named = [
      ...text.matchAll(/\b(?:im|ex)port(?:\s+type)?\s*\{([^}]*)\}\s*from\s+'(\.[^']+)'/g),
    ]
    const whole = [...text.matchAll(/(?:\*\s+as\s+\w+\s+from|\bimport\()\s*'(\.[^']+)'/g)]
    return [
      ...named.flatMap(([, names = '', path = '']) =>
        [...names.matchAll(/(?:type\s+)?(\w+)(?:\s+as\s+\w+)?,?/g)].map(([, name = '']) =>
          at(path, name),
        ),
      ),
      ...whole.map(([, path = '']) => at(path, '*')),
    ]
  }),
)

const declared =
  /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)(?!.*(?:\$\{|= `$))/gm

it('whatever a file exports, another imports', () => {
  const config = code.get('vitest.config.ts') ?? ''
  const unused = [...code].flatMap(([file, text]) =>
    [...text.matchAll(declared)]
      .map(([, name]) => `${file} ${name}`)
      .filter(
        (each) => !imported.has(each) && !imported.has(`${file} *`) && !config.includes(file),
      ),
  )
  expect(unused).toEqual([])
})
