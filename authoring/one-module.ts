import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { languages } from '../src/languages/languages.ts'

/**
 * Bundles what an entry needs into one minified ES module, as a deployment uploads it.
 * @param root the project's folder
 * @param entry the entry's path from there
 * @param file what is written
 * @param options.define expressions in place of global names
 * @param options.built files in place of those in `build/`, by their names: `quizzes`, `assets`
 * @returns what the module imports all the same, and the files whose code it holds, from `root`
 */
export async function oneModule(
  root: string,
  entry: string,
  file: string,
  options: { define?: Record<string, string>; built?: Record<string, string> } = {},
): Promise<{ imports: string[]; files: string[] }> {
  const { define, built = {} } = options
  const input = join(root, entry)
  const build = await rolldown({
    input,
    tsconfig: join(root, 'tsconfig.json'),
    // Where a package has a version for Workers, or one for what has no Node.
    resolve: { conditionNames: ['workerd', 'worker', 'browser', 'import'] },
    transform: { define },
    plugins: [inPlaceOf(built), wordsFirst(root, input)],
    treeshake: { moduleSideEffects: false },
    logLevel: 'warn',
  })
  const { output } = await build.write({ file, format: 'esm', minify: true, comments: false })
  await build.close()
  const [chunk] = output
  return { imports: chunk.imports, files: filesOf(chunk).map((path) => relative(root, path)) }
}

const inPlaceOf = (built: Record<string, string>): Plugin => ({
  name: 'in-place-of',
  resolveId: (source) => built[/\bbuild\/(\w+)\.ts$/.exec(source)?.[1] ?? ''],
})

/**
 * All words of one language next to each other: gzip looks back no further than 32 KB, so they
 * compress better than beside the code that says them.
 */
const wordsFirst = (root: string, input: string): Plugin => ({
  name: 'words-first',
  transform(code, id) {
    if (id !== input) return
    const files = languages.flatMap((lang) =>
      globSync(`src/**/{,*.}${lang}.ts`, { cwd: root }).sort(),
    )
    return [...files.map((path) => `import ${JSON.stringify(join(root, path))}`), code].join('\n')
  },
})

const filesOf = ({ modules }: OutputChunk) =>
  Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? file : []))
