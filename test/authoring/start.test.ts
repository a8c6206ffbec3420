import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { template } from '../../authoring/template.ts'
import { project } from '../support/project.ts'
import { changed, quizFiles } from '../support/quiz-files.ts'

const good = quizFiles()

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** `npm start` with these files in `questions/`. */
async function started(files: Record<string, string>) {
  const { root } = project(
    files,
    'static',
    'wrangler.toml',
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
  )
  const port = await freePort()
  const site = spawn(process.execPath, [join(root, 'authoring/start.ts'), '--port', String(port)], {
    cwd: root,
  })
  onTestFinished(async () => {
    site.kill()
    await once(site, 'exit')
  })
  let said = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (text) => (said += text))
  const page = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)
    return (await response?.text()) ?? ''
  }
  return {
    save: (name: string, text: string) => writeFileSync(join(root, 'questions', name), text),
    /** What is printed from here on. */
    listen() {
      const from = said.length
      return () => said.slice(from)
    },
    /** The page, as soon as it holds this. */
    async until(path: string, text: string) {
      for (let body = ''; ; await sleep(100)) {
        body = await page(path)
        if (body.includes(text)) return body
      }
    },
  }
}

test('one unfinished quiz is shown with what is to do, keeps its last good version, and holds up no other', async () => {
  const { save, until, listen } = await started({
    'river/ar.yaml': good.ar,
    'river/en.yaml': good.en,
    'begun/en.yaml': template('en', '2026-02-03'),
  })
  const begun = await until('/en/begun', '<aside')
  expect(begun).toMatch(/questions\/begun\/en\.yaml:\d+/)
  expect(await until('/en', '/en/begun')).toContain('/en/river')

  const printed = listen()
  const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0').en
  save('river/en.yaml', broken.replace('The long river', 'The broken river'))
  const kept = await until('/en/river', 'questions/river/en.yaml:')
  expect(kept).toContain('The long river')
  expect(kept).not.toContain('The broken river')
  expect(printed()).toContain('questions/river/en.yaml:')
  expect(printed()).not.toContain('begun')

  save('begun/en.yaml', template('en', '2026-02-03').replace('minutes: 5', 'minutes: 7'))
  await until('/en/begun', '7 minutes')
  save('river/en.yaml', good.en.replace('The long river', 'The good river'))
  expect(await until('/en/river', 'The good river')).not.toContain('<aside')
}, 120_000)
