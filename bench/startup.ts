import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneModule } from '../authoring/one-module.ts'
import { manyQuizzes } from './many.ts'
import { middle, milliseconds, print } from './table.ts'
import { serve } from './workerd.ts'

const root = join(import.meta.dirname, '..')
const runs = 7

/** The median time from the start of workerd to the first answer, in milliseconds. */
async function startup(worker: string, path: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const { startup, stop } = await serve(worker, path)
    times.push(startup)
    await stop()
  }
  return middle(times)
}

/** What a Worker adds to one of its size that does nothing: workerd takes time to load the bytes. */
async function above(worker: string, path: string, folder: string): Promise<number> {
  const idle = join(folder, 'idle.js')
  const size = statSync(worker).size
  writeFileSync(idle, `//${'-'.repeat(size)}\nexport default { fetch: () => new Response("") }\n`)
  return (await startup(worker, path)) - (await startup(idle, path))
}

/** The start-up rows. */
export async function printStartup(slug: string, folder: string): Promise<void> {
  const many = join(folder, 'many.js')
  await oneModule(root, 'src/index.ts', many, { built: { quizzes: await manyQuizzes(folder) } })
  const path = `/ar/${slug}/1`
  const one = await above(join(root, 'dist/index.js'), path, folder)
  const thousand = await above(many, path, folder)
  print('Start-up and first question page (ms, above a Worker of that size that does nothing)', [
    ['', 'now', 'budget'],
    ['the quizzes there are', milliseconds(one), '50'],
    ['1,000 quizzes', milliseconds(thousand), '400'],
  ])
}
