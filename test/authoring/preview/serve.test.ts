import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../../authoring/preview/serve.ts'

test('who has the file as it is gets nothing, and who has an earlier one gets it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'preview.json')
  writeFileSync(file, 'one')
  const address = await serve(file)
  const ask = async (tag: string | null = null) => {
    const response = await fetch(address, { headers: { 'If-None-Match': tag ?? '' } })
    const { status, headers } = response
    return { status, tag: headers.get('ETag'), text: await response.text() }
  }
  const first = await ask()
  expect(first).toMatchObject({ status: 200, text: 'one' })
  expect(await ask(first.tag)).toMatchObject({ status: 304, text: '' })
  writeFileSync(file, 'two')
  utimesSync(file, 1, 1)
  expect(await ask(first.tag)).toMatchObject({ status: 200, text: 'two' })
})
