import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { Assets } from '../src/site/assets.ts'
import { bundle } from './bundle.ts'
import { kilobytes, print } from './table.ts'
import { serve } from './workerd.ts'

const root = join(import.meta.dirname, '..')

/** As an edge compresses what it answers on the fly. */
const brotli = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

interface Page {
  name: string
  html: string
}

/** Sends a form as a browser does: its fields, and the first of its buttons that has a name. */
async function submit(origin: string, html: string, form: string): Promise<string> {
  const found = parseHTML(html).document.querySelector(form)
  if (!found) throw new Error(`A page has no form ${form}.`)
  const fields = [...found.querySelectorAll('input'), found.querySelector('button[name]')]
    .filter((field) => field !== null)
    .map((field): [string, string] => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? '',
    ])
  const body = new URLSearchParams(fields)
  const action = `${origin}${found.getAttribute('action')}`
  const answer =
    found.getAttribute('method') === 'post'
      ? await fetch(action, { method: 'POST', body, headers: { Origin: origin } })
      : await fetch(`${action}?${body}`)
  if (!answer.ok) throw new Error(`${action} answers ${answer.status}.`)
  return answer.text()
}

/** Every page a reader gets from the first question to the result, in order. */
async function walk(origin: string, start: string): Promise<Page[]> {
  const pages: Page[] = []
  let html = await (await fetch(origin + start)).text()
  for (let step = 1; html.includes('class="ask"'); step++) {
    pages.push({ name: `question ${step}`, html })
    html = await submit(origin, html, 'form.ask')
    pages.push({ name: `feedback ${step}`, html })
    html = await submit(origin, html, 'form.onward')
  }
  return [...pages, { name: 'result', html }]
}

/** The size rows: what a reader's phone is sent. */
export async function printSizes(slug: string, assets: Assets, folder: string): Promise<void> {
  const worker = join(root, 'dist/index.js')
  const file = (url: string) => readFileSync(join(root, 'dist/static', url))
  const row = (name: string, content: string | Buffer) => [
    name,
    kilobytes(Buffer.byteLength(content)),
    kilobytes(brotli(content)),
  ]
  const scripts = brotli(file(assets.htmx)) + brotli(file(assets.enhance))
  const { origin, stop } = await serve(worker, '/health')
  try {
    const totals: string[][] = []
    const rows: string[][] = []
    for (const lang of ['ar', 'en']) {
      const get = async (path: string) => (await fetch(origin + path)).text()
      // Where the introduction leads.
      const pages = await walk(origin, `/${lang}/${slug}/1?mode=walk`)
      rows.push(row(`${lang}: list`, await get(`/${lang}`)))
      rows.push(row(`${lang}: introduction`, await get(`/${lang}/${slug}`)))
      for (const page of [...pages.slice(0, 3), ...pages.slice(-2)])
        rows.push(row(`${lang}: ${page.name}`, page.html))
      rows.push(row(`${lang}: explainer`, await get(`/${lang}/${slug}/read`)))
      const [first] = pages
      const all = pages.reduce((sum, { html }) => sum + brotli(html), 0)
      totals.push([`${lang}: until the first question`, kilobytes(brotli(first?.html ?? '')), '14'])
      const framed = await get(`/${lang}/${slug}/3/embed`)
      totals.push([`${lang}: until a framed question`, kilobytes(brotli(framed)), '14'])
      totals.push([`${lang}: whole quiz, all included`, kilobytes(all + scripts), '50'])
    }
    print('Pages and files (KB)', [
      ['', 'raw', 'brotli'],
      ...rows,
      row('stylesheet', file(assets.css)),
      row('htmx', file(assets.htmx)),
      row('enhance.js', file(assets.enhance)),
    ])
    const exporters = join(folder, 'exporters.js')
    await bundle('src/exports/formats.ts', exporters)
    const gzip = (path: string) => kilobytes(gzipSync(readFileSync(path), { level: 9 }).length)
    print('Sent to a reader, and uploaded (KB, compressed)', [
      ['', 'now', 'budget'],
      ...totals,
      ['JavaScript', kilobytes(scripts), '15'],
      ['JavaScript of a frame', kilobytes(brotli(file(assets.frame))), '1.5'],
      ['embed.js, in the host’s page', kilobytes(brotli(file('/embed.js'))), '1'],
      ['Worker, gzip', gzip(worker), '60'],
      // With the words they share with the pages.
      ['Exporters alone, gzip', gzip(exporters), '40'],
    ])
  } finally {
    await stop()
  }
}
