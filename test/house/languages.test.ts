import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anyLang } from '../../src/languages/languages.ts'

const root = join(import.meta.dirname, '..', '..')

/** The files with words of one language, and the list of all languages. */
const own = new RegExp(`(^|[/.])(${anyLang})\\.ts$|^src/languages/languages\\.ts$`)

it('no other file asks for a language by its code', () => {
  // Markup may say in which language a code is spelled.
  const code = new RegExp(
    `(?<!\\blang=)(['"\`])(${anyLang})\\1|\\((\\?:)?${anyLang.replace('|', '\\|')}\\)`,
  )
  const found = globSync('{src,authoring}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !own.test(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => code.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})
