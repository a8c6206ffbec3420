import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const here = join(import.meta.dirname, '../..')

/** Copies files and folders of the project into `root`, in place of older copies, beside its packages. */
export function copyProject(root: string, ...names: string[]): void {
  mkdirSync(root, { recursive: true })
  for (const name of names) {
    rmSync(join(root, name), { recursive: true, force: true })
    cpSync(join(here, name), join(root, name), { recursive: true })
  }
  const packages = join(root, 'node_modules')
  if (!existsSync(packages)) symlinkSync(join(here, 'node_modules'), packages, 'junction')
}
