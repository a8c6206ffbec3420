/**
 * Stands before every npm script: says in one sentence what is missing, where a stack trace would.
 * Plain JavaScript, since it has to run on whatever Node the machine has.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 24

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (_error) {
    return undefined
  }
}

/**
 * What keeps the project below `root` from running on Node `version`, as a sentence, or undefined.
 * npm puts the Node that is among the dependencies first, so an older one here means it is missing.
 */
export function obstacle(root, version) {
  const major = Number(version.split('.')[0])
  if (major < 20)
    return `Fahm needs Node 20 or newer, and this is Node ${version}: install a newer one.`
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'))
  const wanted = Object.assign({}, dependencies, devDependencies)
  for (const name of Object.keys(wanted)) {
    const found = readJson(join(root, 'node_modules', name, 'package.json'))
    if (!found) return `Fahm is not installed yet (${name} is missing): run npm install.`
    if (found.version !== wanted[name])
      return `Fahm needs ${name} ${wanted[name]} and has ${found.version}: run npm install.`
  }
  if (major < needed)
    return `Fahm runs on Node ${needed}, which npm install did not unpack, and this is Node ${version}: run npm rebuild node --ignore-scripts=false.`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const sentence = obstacle(root, process.versions.node)
  if (sentence) {
    console.error(sentence)
    process.exitCode = 1
  }
}
