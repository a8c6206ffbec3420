import { join } from 'node:path'
import { oneModule } from '../../authoring/one-module.ts'
import { processorTime } from '../load.ts'
import { middle } from '../table.ts'
import { serve } from '../workerd.ts'

const root = join(import.meta.dirname, '../..')
const times = 40
const warmUp = 5
const thousands = 100

/**
 * Processor milliseconds that workerd takes to count a thousand events for good, those of the parsing
 * of their list, and those of the fold without it; `NaN` where the system does not tell.
 */
export async function measureFold(folder: string) {
  const worker = join(folder, 'fold.js')
  await oneModule(root, 'bench/scores/fold-worker.ts', worker)
  const { origin, pid, stop } = await serve(worker, '/')
  const taken = async (path: string) => {
    const before = processorTime(pid)
    await ask(origin + path)
    const after = processorTime(pid)
    return before === undefined || after === undefined ? Number.NaN : (after - before) / thousands
  }
  try {
    const answer = await ask(`${origin}/`)
    if (answer !== String(thousands * 1000)) throw new Error(`Folded: ${answer}`)
    // In turns, since a virtual machine is slowed down for seconds at a time; the first few warm up.
    const turns: { all: number; listing: number }[] = []
    for (let turn = 0; turn < warmUp + times; turn++) {
      const both = { all: await taken('/'), listing: await taken('/?only=listing') }
      if (turn >= warmUp) turns.push(both)
    }
    return {
      all: middle(turns.map(({ all }) => all)),
      listing: middle(turns.map(({ listing }) => listing)),
      fold: middle(turns.map(({ all, listing }) => all - listing)),
    }
  } finally {
    await stop()
  }
}

const ask = async (url: string) => (await fetch(url)).text()
