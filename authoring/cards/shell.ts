import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The faces of the cards: package, then weight. Whatever fonts a machine has, cards use none of them. */
const faces = [
  ['noto-naskh-arabic', 700],
  ['noto-sans-arabic', 400],
  ['noto-sans-arabic', 700],
] as const

/**
 * The document every card's body is put into: the stylesheet, and the typefaces themselves.
 * @param root the project's folder
 */
export function shell(root: string): string {
  const css = readFileSync(join(import.meta.dirname, 'card.css'), 'utf8')
  const rules = faces.map(([name, weight]) =>
    fontFaces(join(root, 'node_modules/@fontsource', name), weight),
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${rules.join('\n')}${css}</style></head><body></body></html>`
}

function fontFaces(folder: string, weight: number): string {
  const embed = (file: string) => readFileSync(join(folder, file)).toString('base64')
  return readFileSync(join(folder, `${weight}.css`), 'utf8').replace(
    /src:[^;]*?url\((\S+?\.woff2)\)[^;]*;/g,
    (_, file) => `src: url(data:font/woff2;base64,${embed(file)});`,
  )
}
