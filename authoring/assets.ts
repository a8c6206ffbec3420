/**
 * The build of the static files: `static/` and htmx into `dist/static/`, with hashed names for what
 * pages link to, and `build/assets.ts`, which tells the Worker those names.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSync, transformSync } from 'esbuild'
import type { Assets } from '../src/site/assets.ts'
import type { Cards } from './cards/cards.ts'
import { bundleScript, eager } from './script.ts'
import { writeIfNew } from './write-if-new.ts'

/** Each kind of question and each graphic brings its own style. */
const styles = ['src/kinds/**/*.css', 'src/graphics/**/*.css']

/** Loaded where an element asks for it: `poll.js` by `data-poll`. A kind of question may bring its own. */
const onDemand = ['static/on-demand/*.js', 'src/kinds/*/*.js']

const hashed = [
  'site.css',
  'classroom.css',
  'statistics.css',
  'read.css',
  'newsletter.css',
  'paper.css',
  'screen.css',
  'enhance.js',
  'frame.js',
  'icon.svg',
  'card.png',
]

/**
 * Writes `dist/static/` and `build/assets.ts` below `root`, touching only files whose content is
 * new, and removes static files of earlier builds. Throws where a source file is missing or broken.
 * @param root the project's folder
 * @param cards the social cards that are served as well
 */
export function writeAssets(root: string, cards: Cards): Assets {
  const source = (name: string) => readFileSync(join(root, 'static', name), 'utf8')
  const stylesheet = (name: string) => minified(joined(root, name))
  const css = siteCss(root)
  const htmx = readFileSync(join(root, 'node_modules/htmx.org/dist/htmx.min.js'), 'utf8')

  const files = new Map<string, string | Buffer>()
  const add = (name: string, ending: string, content: string | Buffer, folder = 's') => {
    const url = `/${folder}/${name}.${digest(content, 'hex').slice(0, 10)}.${ending}`
    files.set(url.slice(1), content)
    return url
  }
  const needed = Object.fromEntries(
    onDemand
      .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
      .map((file) => [basename(file, '.js'), bundleScript(join(root, file), 'esm')] as const)
      .map(([name, content]) => [name, add(name, 'js', content)]),
  )
  const script = (name: string) => bundleScript(join(root, 'static', name), 'iife', needed)
  const assets: Assets = {
    css: add('site', 'css', css),
    cssText: css,
    cssHash: `sha256-${digest(css, 'base64')}`,
    classroom: add('classroom', 'css', stylesheet('classroom.css')),
    statistics: add('statistics', 'css', stylesheet('statistics.css')),
    read: add('read', 'css', stylesheet('read.css')),
    newsletter: add('newsletter', 'css', stylesheet('newsletter.css')),
    paper: add('paper', 'css', stylesheet('paper.css')),
    screen: add('screen', 'css', stylesheet('screen.css')),
    htmx: add('htmx', 'js', eager + htmx),
    enhance: add('enhance', 'js', eager + script('enhance.js')),
    frame: add('frame', 'js', script('frame.js')),
    icon: add('icon', 'svg', source('icon.svg')),
    card: add('card', 'png', readFileSync(join(root, 'static/card.png')), 'cards'),
    cards: cards.hashes,
  }
  for (const [url, card] of cards.files) files.set(url.slice(1), card)
  // The build knows of what packages, once it has bundled them.
  const licenses = join(root, 'build/licenses.txt')
  if (existsSync(licenses)) files.set('licenses.txt', readFileSync(licenses))
  for (const name of filesBelow(join(root, 'static'))) {
    if (hashed.includes(name) || /^(css|scripts|on-demand)\//.test(name)) continue
    const file = readFileSync(join(root, 'static', name))
    files.set(name, name.endsWith('.js') ? script(name) : file)
  }

  const target = join(root, 'dist/static')
  for (const [name, content] of files) writeIfNew(join(target, name), content)
  for (const name of filesBelow(target)) if (!files.has(name)) rmSync(join(target, name))
  writeIfNew(join(root, 'build/assets.ts'), moduleOf(assets))
  return assets
}

/** What every reader's page needs, minified: the kinds of question and the graphics each bring their own. */
export const siteCss = (root: string) =>
  minified([joined(root, 'site.css'), ...ofItsOwn(root)].join('\n'))

const minified = (text: string) => transformSync(text, { loader: 'css', minify: true }).code.trim()

/** A stylesheet of `static/` with what it imports. */
function joined(root: string, name: string): string {
  const entry = join(root, 'static', name)
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false })
  return outputFiles[0]?.text ?? ''
}

const ofItsOwn = (root: string) =>
  styles
    .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
    .map((file) => readFileSync(join(root, file), 'utf8'))

function moduleOf(assets: Assets) {
  return `import type { Assets } from '../src/site/assets.ts'

export const assets: Assets = ${JSON.stringify(assets, null, 2)}
`
}

function digest(content: string | Buffer, encoding: 'hex' | 'base64') {
  return createHash('sha256').update(content).digest(encoding)
}

/** Names relative to `folder`, with `/` between their parts. */
function filesBelow(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
