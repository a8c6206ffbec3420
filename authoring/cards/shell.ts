import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The faces of the cards: package, then weight. Whatever fonts a machine has, cards use none of them. */
const faces = [
  ['noto-naskh-arabic', 700],
  ['noto-sans-arabic', 400],
  ['noto-sans-arabic', 700],
] as const

/** How pages draw, which cards do as well. */
const graphics = join(import.meta.dirname, '../../src/graphics')
const drawings = () =>
  globSync('**/*.css', { cwd: graphics })
    .sort()
    .map((file) => join(graphics, file))

/**
 * The document every card's body is put into: the stylesheets, and the typefaces themselves.
 * @param root the project's folder
 */
export function shell(root: string): string {
  const css = [...drawings(), join(import.meta.dirname, 'card.css')].map((file) =>
    readFileSync(file, 'utf8'),
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${typefaces(root)}${css.join('\n')}</style></head><body></body></html>`
}

/** The faces as a stylesheet that holds them. */
export const typefaces = (root: string) =>
  faces
    .map(([name, weight]) => fontFaces(join(root, 'node_modules/@fontsource', name), weight))
    .join('\n')

function fontFaces(folder: string, weight: number): string {
  const embed = (file: string) => readFileSync(join(folder, file)).toString('base64')
  return readFileSync(join(folder, `${weight}.css`), 'utf8').replace(
    /src:[^;]*?url\((\S+?\.woff2)\)[^;]*;/g,
    (_, file) => `src: url(data:font/woff2;base64,${embed(file)});`,
  )
}
