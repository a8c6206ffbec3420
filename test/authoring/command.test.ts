import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { project } from '../support/project.ts'

const root = join(import.meta.dirname, '../..')
const ours = Object.entries(manifest.scripts).flatMap(([name, script]) => {
  const [, file] = script.match(/^node (\S+\.ts)$/) ?? []
  return file ? [[name, file] as const] : []
})

test.each(ours)(
  'npm run %s tells how it is called when it is asked, and does nothing',
  (name, file) => {
    for (const option of ['--help', '-h']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), option], {
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`npm (run )?${name}`))
    }
  },
)

test.each(['check', 'new', 'import', 'export', 'build', 'start'])(
  'an option that npm run %s does not know is a sentence',
  (name) => {
    const { status, stderr } = project({}).run(`${name}.ts`, '--quickly')
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('--quickly')])
  },
)
