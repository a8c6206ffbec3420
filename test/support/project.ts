import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { copyProject } from './copy-project.ts'
import { writeAll } from './quiz-files.ts'

/** A copy of the project's authoring side for one test, with these files in `questions/`. */
export function project(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'fahm-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  copyProject(root, 'authoring', 'src')
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
