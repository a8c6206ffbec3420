/**
 * `npm run fuzz -- 20000`: so many seeds on all cores, from a random one or from `--from`. Prints the
 * seed of every play that breaks an invariant, and what it breaks.
 */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readCommand } from '../../authoring/command.ts'
import { broken } from './broken.ts'

const share = 20

async function main() {
  const { values, positionals } = readCommand(
    'npm run fuzz -- 20000: so many plays on a failing store, from a random seed on, or --from one.',
    { from: { type: 'string' } },
  )
  const times = Number(positionals[0] ?? 1000)
  const first = Number(values.from ?? Math.floor(Math.random() * 2 ** 31))
  console.log(`${times} seeds from ${first}`)
  let next = first
  let played = 0
  let wrong = 0
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: true })
      const give = () => {
        const count = Math.min(share, first + times - next)
        if (count > 0) worker.postMessage([next, count])
        else void worker.terminate()
        next += Math.max(count, 0)
      }
      worker.on('message', ([count, found]: [number, Awaited<ReturnType<typeof broken>>]) => {
        played += count
        wrong += found.length
        for (const [seed, what] of found) console.log(`seed ${seed}: ${what.join('; ')}`)
        if (played % 1000 === 0) console.log(`${played} played, ${wrong} wrong`)
        give()
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
      give()
    })
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  console.log(`${played} seeds played, ${wrong} wrong`)
  process.exitCode = wrong > 0 ? 1 : 0
}

if (isMainThread && workerData !== true) await main()
else
  parentPort?.on('message', async ([seed, count]: [number, number]) => {
    parentPort?.postMessage([count, await broken(seed, count)])
  })
