import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'

const [bundle] = buildSync({
  stdin: {
    contents: `export { virtual } from '@guidepup/virtual-screen-reader'`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  conditions: ['browser'],
  format: 'iife',
  globalName: 'screenReader',
  write: false,
}).outputFiles

/**
 * What a screen reader says from the beginning of the main part to its end, a phrase each. A model of
 * one: it does not stand in for people who listen to real ones.
 */
export async function transcript(page: Page): Promise<string[]> {
  await page.evaluate(bundle?.text ?? '')
  return (await page.evaluate(`(async () => {
    const { virtual } = screenReader
    await virtual.start({ container: document.querySelector('#main') })
    for (let i = 0; i < 2000 && (await virtual.lastSpokenPhrase()) !== 'end of main'; i++) await virtual.next()
    const said = await virtual.spokenPhraseLog()
    await virtual.stop()
    return said
  })()`)) as string[]
}
