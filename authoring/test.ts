/** `npm test`: everything CI runs, in order, and one count of it all at the end. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quiet } from './quiet.ts'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'fahm-'))
const total = { passed: 0, failed: 0 }

function run(command: string, args: string[]): boolean {
  console.log(`\n— ${command} ${args.join(' ')}`)
  const env = { ...process.env, ...quiet }
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0
}

/** One step counts as one. */
function step(command: string, ...args: string[]) {
  total[run(command, args) ? 'passed' : 'failed']++
}

/** A test run counts its tests; one that ran none, or broke outside them, has failed. */
function tests(project: string) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const clean = run('vitest', ['run', '--project', project, ...reporters])
  const { passed, failed } = read(report)
  total.passed += passed
  total.failed += failed
  if (passed + failed === 0 || (!clean && failed === 0)) total.failed++
}

function read(report: string): typeof total {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

step('node', 'authoring/check.ts')
step('node', 'authoring/build.ts')
step('biome', 'check', '--error-on-warnings', '.')
step('tsc', '-p', 'tsconfig.json')
step('tsc', '-p', 'tsconfig.node.json')
step('wrangler', 'types', '--include-runtime=false', '--check')
for (const project of ['workerd', 'node', 'browser']) tests(project)

rmSync(reports, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
