import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles a Worker as `npm run build` does, into one minified ES module. */
export async function bundle(
  entry: string,
  outfile: string,
  options: { define?: Record<string, string>; quizzes?: string } = {},
): Promise<void> {
  const { define, quizzes } = options
  await build({
    entryPoints: [join(import.meta.dirname, '..', entry)],
    outfile,
    define,
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    logLevel: 'error',
    plugins: quizzes
      ? [
          {
            name: 'quizzes',
            setup: ({ onResolve }) =>
              onResolve({ filter: /build\/quizzes\.ts$/ }, () => ({ path: quizzes })),
          },
        ]
      : [],
  })
}
