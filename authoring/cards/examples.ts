/**
 * Draws the pictures of `questions/README.md` from what stands there, and the same in Arabic from
 * `docs/graphics/ar.yaml`: after a change to either or to how drawings look, `node authoring/cards/examples.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { drawGraphic } from '../../src/graphics/graphics.ts'
import { graphicSchema, type WrittenGraphic } from '../../src/graphics/schemas.ts'
import { type Lang, language, languages } from '../../src/languages/languages.ts'
import { siteCss } from '../assets.ts'
import { launchChromium } from '../chromium.ts'
import { fewColours } from './draw.ts'
import { typefaces } from './shell.ts'

/** The day of the article that the examples are from, by which it says “last spring”. */
const day = '2025-01-20'

/** A phone's, in CSS pixels, each drawn as two. */
const width = 360

/** What the guide shows of drawings, in each language. */
export function examples(root: string): Record<Lang, WrittenGraphic[]> {
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const shown = read('questions/README.md').match(/```yaml\n(graphics:\n.*?)```/s)?.[1]
  const graphicsIn = (yaml: string) => graphicSchema.array().parse(parse(yaml).graphics)
  return { ar: graphicsIn(read('docs/graphics/ar.yaml')), en: graphicsIn(shown ?? '') }
}

/** @yields the PNG of each example, with the name of its file */
export async function* drawExamples(root: string): AsyncGenerator<[string, Buffer]> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({
      viewport: { width, height: 640 },
      colorScheme: 'light',
      deviceScaleFactor: 2,
    })
    const written = examples(root)
    for (const lang of languages) {
      const source = { title: '', date: day, publisher: null, url: null }
      for (const graphic of written[lang]) {
        await page.setContent(pageOf(root, lang, drawGraphic({ lang, source }, graphic, 2)))
        await page.evaluate(() => document.fonts.ready)
        const picture = await page.locator('main').screenshot({ animations: 'disabled' })
        yield [`${graphic.type}.${lang}.png`, fewColours(picture)]
      }
    }
  } finally {
    await browser.close()
  }
}

/** A page as readers have it, in the typefaces that every machine draws alike. */
const pageOf = (root: string, lang: Lang, body: unknown) =>
  `<!DOCTYPE html><html lang="${lang}" dir="${language[lang].direction}"><style>${typefaces(root)}${siteCss(root)}
:root:lang(${lang}) { --serif: "Noto Naskh Arabic"; --sans: "Noto Sans Arabic" }
body { padding: 0 } main { padding: 4px 16px 16px } figure.graphic { margin: 0 }</style><main>${body}</main></html>`

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  mkdirSync(join(root, 'docs/graphics'), { recursive: true })
  for await (const [name, picture] of drawExamples(root))
    writeFileSync(join(root, 'docs/graphics', name), picture)
}
