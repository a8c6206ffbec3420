import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeAll } from './quiz-files.ts'

const here = join(import.meta.dirname, '../..')

/** A copy of the project's authoring side for one test, with these files in `questions/`. */
export function project(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'fahm-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['authoring', 'src'])
    cpSync(join(here, folder), join(root, folder), { recursive: true })
  symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'), 'junction')
  writeAll(join(root, 'questions'), files)
  return {
    root,
    /** Runs one of the authors' commands as npm does. */
    run(script: string, ...args: string[]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'authoring', script), ...args],
        { cwd: root, encoding: 'utf8' },
      )
      return { status, stdout, stderr }
    },
  }
}
