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
        { cwd: root, encoding: 'utf8', env: withoutAccount(root) },
      )
      return { status, stdout, stderr }
    },
  }
}

/** The environment without whatever lets Wrangler into the account of whoever runs the tests. */
function withoutAccount(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('CLOUDFLARE_'))
  return { ...Object.fromEntries(own), HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: home }
}
