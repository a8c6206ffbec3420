import { join } from 'node:path'
import { oneModule } from '../authoring/one-module.ts'
import type { Assets } from '../src/site/assets.ts'
import { type Load, load } from './load.ts'
import { manyQuizzes } from './many.ts'
import { kilobytes, middle, milliseconds, print } from './table.ts'
import { type Served, serve } from './workerd.ts'

const root = join(import.meta.dirname, '..')
const rounds = 9
const effort = { seconds: 2, connections: 16 }

/** Paragraphs that, with the stylesheet, make the bare page as large as the question page. */
function paragraphs(bytes: number): string[] {
  const paragraph = 'نص عربي قصير '.repeat(5)
  const each = Buffer.byteLength(`<p>${paragraph}</p>`)
  return Array.from({ length: Math.max(1, Math.round(bytes / each)) }, () => paragraph)
}

/** The server rows: a question page in plain workerd beside a bare page of its size, in turns. */
export async function printServer(slug: string, assets: Assets, folder: string): Promise<void> {
  const path = `/ar/${slug}/1?mode=walk`
  const bare = join(folder, 'bare.js')
  const many = join(folder, 'many.js')
  await oneModule(root, 'src/index.ts', many, { built: { quizzes: await manyQuizzes(folder) } })
  const running: Served[] = []
  try {
    const site = await serve(join(root, 'dist/index.js'), path)
    running.push(site)
    const size = Buffer.byteLength(await (await fetch(site.origin + path)).text())
    await oneModule(root, 'bench/bare.tsx', bare, {
      define: {
        STYLESHEET: JSON.stringify(assets.cssText),
        PARAGRAPHS: JSON.stringify(paragraphs(size - Buffer.byteLength(assets.cssText) - 90)),
      },
    })
    const floor = await serve(bare, '/')
    const crowded = await serve(many, path)
    running.push(floor, crowded)
    const targets = [
      { name: 'bare Hono JSX page', server: floor, path: '/' },
      { name: 'question page', server: site, path },
      { name: 'question page, 1,000 quizzes', server: crowded, path },
    ].map((target) => ({ ...target, loads: [] as Load[] }))

    for (let round = 0; round <= rounds; round++)
      for (const { server, path, loads } of targets) {
        const measured = await load(new URL(path, server.origin), server.pid, effort)
        // The first two rounds warm up.
        if (round > 1) loads.push(measured)
      }
    const bareRates = targets[0]?.loads.map(({ rate }) => rate) ?? []
    const rows = await Promise.all(
      targets.map(async ({ name, server, path, loads }) => {
        // Machines slow down and speed up: each round is compared with the bare page's in that round.
        const times = loads.map(({ rate }, round) => rate / (bareRates[round] as number))
        const html = await (await fetch(server.origin + path)).text()
        return [
          name,
          kilobytes(Buffer.byteLength(html)),
          middle(loads.map(({ rate }) => rate)).toFixed(0),
          middle(times).toFixed(2),
          milliseconds(middle(loads.map(({ median }) => median)), 1),
          milliseconds(middle(loads.map(({ cpu }) => cpu ?? Number.NaN)), 2),
        ]
      }),
    )
    print(
      'Server, plain workerd (budget: 0.7 × the bare page or more, 1 ms of processor or less)',
      [['', 'KB', 'requests/s', '× bare', 'median ms', 'processor ms'], ...rows],
    )
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}
