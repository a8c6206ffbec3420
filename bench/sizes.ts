import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { oneModule } from '../authoring/one-module.ts'
import { quizzes } from '../build/quizzes.ts'
import { languages } from '../src/languages/languages.ts'
import { framedPath, questionPath } from '../src/paths.ts'
import { createLibrary } from '../src/quiz/library.ts'
import type { Assets } from '../src/site/assets.ts'
import { brotli } from './brotli.ts'
import { kindRows } from './kinds.ts'
import { play, sendTo } from './play.ts'
import { linkedScripts, neededScripts } from './scripts.ts'
import { kilobytes, print } from './table.ts'
import { serve } from './workerd.ts'

const root = join(import.meta.dirname, '..')

const compressed = (content: string | Buffer) => brotli(content).length

/** The size rows: what a reader's phone is sent. */
export async function printSizes(slug: string, assets: Assets, folder: string): Promise<void> {
  const worker = join(root, 'dist/index.js')
  const file = (url: string) => readFileSync(join(root, 'dist/static', url))
  const row = (name: string, content: string | Buffer) => [
    name,
    kilobytes(Buffer.byteLength(content)),
    kilobytes(compressed(content)),
  ]
  const served = globSync('s/*.js', { cwd: join(root, 'dist/static') }).map((path) => `/${path}`)
  const sum = (urls: string[]) => urls.reduce((sum, url) => sum + compressed(file(url)), 0)
  const { origin, stop } = await serve(worker, '/health')
  try {
    const totals: string[][] = []
    const rows: string[][] = []
    const kinds: string[][] = []
    const scripts = { linked: 0, needed: 0 }
    for (const lang of languages) {
      const get = async (path: string) => (await fetch(origin + path)).text()
      // Where the introduction leads.
      const pages = await play(sendTo(origin), `/${lang}/${slug}/1?mode=walk`)
      rows.push(row(`${lang}: list`, await get(`/${lang}`)))
      rows.push(row(`${lang}: introduction`, await get(`/${lang}/${slug}`)))
      for (const page of [...pages.slice(0, 3), ...pages.slice(-2)])
        rows.push(row(`${lang}: ${page.name}`, page.html))
      rows.push(row(`${lang}: explainer`, await get(`/${lang}/${slug}/read`)))
      const quiz = await createLibrary(quizzes).find(slug, lang)
      if (quiz) kinds.push(...kindRows(quiz, pages))
      const [first] = pages
      scripts.linked = sum(linkedScripts(first?.html ?? ''))
      scripts.needed = sum(
        neededScripts(
          pages.map(({ html }) => html),
          served,
        ),
      )
      const all = pages.reduce((sum, { html }) => sum + compressed(html), 0)
      totals.push([
        `${lang}: until the first question`,
        kilobytes(compressed(first?.html ?? '')),
        '14',
      ])
      const id = /name="question" value="([^"]+)"/.exec(first?.html ?? '')?.[1] ?? ''
      const framed = await get(framedPath(questionPath(lang, slug, id)))
      totals.push([`${lang}: until a framed question`, kilobytes(compressed(framed)), '14'])
      totals.push([
        `${lang}: whole quiz, all included`,
        kilobytes(all + scripts.linked + scripts.needed),
        '62',
      ])
    }
    print('Pages and files (KB)', [
      ['', 'raw', 'brotli'],
      ...rows,
      row('stylesheet', file(assets.css)),
      row('htmx', file(assets.htmx)),
      row('enhance.js', file(assets.enhance)),
    ])
    print('A question of each kind, as it is swapped in (KB, brotli)', [
      ['', 'asked', 'explained'],
      ...kinds,
    ])
    const exporters = join(folder, 'exporters.js')
    await oneModule(root, 'src/exports/formats.ts', exporters)
    const none = join(folder, 'no-quizzes.js')
    writeFileSync(none, 'export const quizzes = []\n')
    const bare = join(folder, 'bare.js')
    await oneModule(root, 'src/index.ts', bare, { built: { quizzes: none } })
    const gzip = (path: string) => kilobytes(gzipSync(readFileSync(path), { level: 9 }).length)
    print('Sent to a reader, and uploaded (KB, compressed)', [
      ['', 'now', 'budget'],
      ...totals,
      ['JavaScript of a question page: htmx and ours', kilobytes(scripts.linked), '15'],
      ['and what order and sharing load', kilobytes(scripts.needed), ''],
      ['JavaScript of a frame', kilobytes(compressed(file(assets.frame))), '1.5'],
      ['embed.js, in the host’s page', kilobytes(compressed(file('/embed.js'))), '1'],
      ['Worker without quizzes, gzip', gzip(bare), '120'],
      // With the words they share with the pages.
      ['of it the exporters', gzip(exporters), ''],
    ])
  } finally {
    await stop()
  }
}
