import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles a Worker as `npm run build` does, into one minified ES module.
 * @param options.built files in place of those in `build/`, by their names: `quizzes`, `assets`
 */
export async function bundle(
  entry: string,
  outfile: string,
  options: { define?: Record<string, string>; built?: Record<string, string> } = {},
): Promise<void> {
  const { define, built = {} } = options
  await build({
    entryPoints: [join(import.meta.dirname, '..', entry)],
    outfile,
    define,
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    logLevel: 'error',
    plugins: Object.entries(built).map(([name, path]) => ({
      name,
      setup: ({ onResolve }) =>
        onResolve({ filter: new RegExp(`build/${name}\\.ts$`) }, () => ({ path })),
    })),
  })
}
