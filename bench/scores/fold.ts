import { join } from 'node:path'
import { bundle } from '../bundle.ts'
import { processorTime } from '../load.ts'
import { serve } from '../workerd.ts'

const times = 20
const thousands = 100

/**
 * Processor milliseconds that workerd takes to count a thousand events for good, and how many of them
 * are the parsing of their list; undefined where the system does not tell.
 */
export async function measureFold(folder: string) {
  const worker = join(folder, 'fold.js')
  await bundle('bench/scores/fold-worker.ts', worker)
  const { origin, pid, stop } = await serve(worker, '/')
  const each = async (path: string) => {
    for (let i = 0; i < 5; i++) await ask(origin + path)
    const before = processorTime(pid)
    for (let i = 0; i < times; i++) await ask(origin + path)
    const after = processorTime(pid)
    return before === undefined || after === undefined
      ? undefined
      : (after - before) / times / thousands
  }
  try {
    const answer = await ask(`${origin}/`)
    if (answer !== String(thousands * 1000)) throw new Error(`Folded: ${answer}`)
    return { all: await each('/'), listing: await each('/?only=listing') }
  } finally {
    await stop()
  }
}

const ask = async (url: string) => (await fetch(url)).text()
