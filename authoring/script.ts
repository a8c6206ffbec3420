import { type BuildOptions, buildSync } from 'esbuild'

/** Has V8 compile a script that begins with it while it loads, and not under the reader's first tap. */
export const eager = '//# allFunctionsCalledOnLoad\n'

/**
 * A browser's script and the parts it imports as one minified file's content.
 * @param format `esm` where a script imports it, else `iife`
 * @param onDemand the addresses of what it loads when it is needed, by the attribute that asks for it
 * @throws where a file is missing or broken
 */
export function bundleScript(
  file: string,
  format: BuildOptions['format'] = 'iife',
  onDemand: Record<string, string> = {},
): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    charset: 'utf8',
    define: { ON_DEMAND: JSON.stringify(onDemand) },
    format,
    logLevel: 'silent',
    minify: true,
    target: 'es2020',
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}
