import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { copyProject } from './copy-project.ts'
import { writeAll } from './quiz-files.ts'

/**
 * A copy of the project's authoring side for one test, with these files in `questions/`.
 * @param more what else of the project it has
 */
export function project(files: Record<string, string>, ...more: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'fahm-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  copyProject(root, 'authoring', 'src', 'package.json', ...more)
  writeAll(join(root, 'questions'), files)
  return {
    root,
    /** Runs one of the authors' commands as npm does. */
    run(script: string, ...args: string[]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'authoring', script), ...args],
        { cwd: root, encoding: 'utf8', env: environmentIn(root) },
      )
      return { status, stdout, stderr }
    },
  }
}

/** The environment of npm in a project, without whatever lets Wrangler into the account of whoever runs the tests. */
function environmentIn(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('CLOUDFLARE_'))
  const home = { HOME: root, USERPROFILE: root, XDG_CONFIG_HOME: root }
  return { ...Object.fromEntries(own), ...home, INIT_CWD: root }
}
