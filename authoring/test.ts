/**
 * `npm test`: everything CI runs, one section after the other, and a last line that adds it all up.
 * With `--all`, tests that vary several things try all combinations: test/support/combinations.ts.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCommand } from './command.ts'
import { wranglerEnv } from './wrangler.ts'

const root = join(import.meta.dirname, '..')
const results = mkdtempSync(join(tmpdir(), 'fahm-test-'))
const bin = join(root, 'node_modules/.bin')
const { values } = readCommand(
  'npm test: everything CI runs. With -- --all, tests that vary several things try all combinations.',
  { all: { type: 'boolean' } },
)
const COMBINATIONS = values.all ? 'all' : 'pairwise'

interface Counts {
  passed: number
  failed: number
}

/** Runs a command of the project with its output shown. */
function run(command: string, ...options: string[]): boolean {
  const { status } = spawnSync(
    command === 'node' ? process.execPath : join(bin, command),
    options,
    {
      cwd: root,
      env: { ...process.env, ...wranglerEnv, COMBINATIONS },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return status === 0
}

const once = (passed: boolean): Counts => ({ passed: Number(passed), failed: Number(!passed) })

/** Two copies of workerd would mean that tests and deployment run on different ones. */
function oneWorkerd(): Counts {
  const copies = globSync('node_modules/**/workerd/package.json', { cwd: root })
  if (copies.length !== 1) console.error(`${copies.length} copies of workerd: ${copies.join(', ')}`)
  return once(copies.length === 1)
}

/** A run that found no test, or broke down beside its tests, counts as one failure. */
function vitest(project: string): Counts {
  const file = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const good = run('vitest', 'run', `--project=${project}`, ...reporters)
  let passed = 0
  let failed = 0
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed = report.numPassedTests
    failed = report.numFailedTests
  } catch {
    console.error(`Vitest wrote no report on ${project}.`)
  }
  const empty = passed + failed === 0
  return { passed, failed: failed || Number(!good || empty) }
}

const sections: [string, () => Counts][] = [
  ['Questions', () => once(run('node', 'authoring/check.ts'))],
  ['Build', () => once(run('node', 'authoring/build.ts'))],
  ['Format and lint', () => once(run('biome', 'ci', '--error-on-warnings'))],
  [
    'Types of the bindings',
    () =>
      once(run('wrangler', 'types', '--include-runtime=false', '--strict-vars=false', '--check')),
  ],
  ...['tsconfig.json', 'tsconfig.workerd.json', 'tsconfig.node.json'].map(
    (project): [string, () => Counts] => [
      `Types: ${project}`,
      () => once(run('tsc', '-p', project)),
    ],
  ),
  ['One workerd', oneWorkerd],
  ...['workerd', 'node', 'browser'].map((project): [string, () => Counts] => [
    `Tests: ${project}`,
    () => vitest(project),
  ]),
]

const total: Counts = { passed: 0, failed: 0 }
for (const [name, section] of sections) {
  console.log(`\n── ${name}`)
  const { passed, failed } = section()
  if (failed > 0) console.log(`── ${name}: FAILED`)
  total.passed += passed
  total.failed += failed
}
rmSync(results, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
