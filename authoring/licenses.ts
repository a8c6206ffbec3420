/** The notices that the licences of bundled packages want kept: minifying takes them out of the code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a package's licence and its notices are called in its folder. */
const notice = /^(licen[cs]e|copying|notice)([.-]|$)/i

const intro = `The program of this site, its scripts and its pages contain code of these packages.`

/**
 * In `build/`, from where whatever writes the static files takes it, and among them at once.
 * @param root the project's folder
 * @param bundled the files whose code the Worker holds, from there
 */
export function writeLicenses(root: string, bundled: string[]): void {
  const notices = licenseNotices(root, [...bundled, 'node_modules/htmx.org/dist/htmx.min.js'])
  for (const file of ['build/licenses.txt', 'dist/static/licenses.txt'])
    writeFileSync(join(root, file), notices)
}

/**
 * @param root the project's folder
 * @param files the files that were bundled, from there; those outside `node_modules/` are our own
 * @returns the notices of each package once, by its name
 * @throws an error that names a package without any
 */
export function licenseNotices(root: string, files: string[]): string {
  const folders = new Set(files.flatMap((file) => folderOf(file) ?? []))
  const notices = [...folders].map((folder) => noticeOf(join(root, folder))).sort()
  return [intro, ...new Set(notices)].join(`\n\n${'-'.repeat(72)}\n\n`)
}

/** The folder of the package that a file belongs to: the innermost one. */
const folderOf = (file: string) =>
  file.replaceAll('\\', '/').match(/^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => notice.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0) throw new Error(`The package ${name} is bundled and has no licence file.`)
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}
