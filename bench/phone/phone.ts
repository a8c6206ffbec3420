import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepPath } from '../../src/paths.ts'
import { type CompiledQuiz, createLibrary } from '../../src/quiz/library.ts'
import type { Assets } from '../../src/site/assets.ts'
import { builtSite, setup } from '../../test/support/build-site.ts'
import { type ServedSite, serveSite } from '../../test/support/site.ts'
import { haveRead } from '../readers.ts'
import { kilobytes, milliseconds, print } from '../table.ts'
import { type Answer, serveAsEdge } from './edge.ts'
import { type Figures, figuresOf, type Run } from './figures.ts'
import { floor } from './floors.ts'
import { run } from './run.ts'

const root = join(import.meta.dirname, '../..')
const lang = 'ar'
const times = 5
const readers = 30

/** A site that is measured: what answers, and the path of its first question. */
interface Measured {
  answer: Answer
  first: string
}

/**
 * The table of a slow phone: the published quiz, one of six questions, and the barest sites that ask the
 * same six, in one run and by turns, since a machine is slower at times.
 */
export async function printPhone(slug: string): Promise<void> {
  await setup()
  const sites = await Promise.all([serveSite(root), serveSite(builtSite)])
  try {
    const [published, six] = await Promise.all([
      measured(sites[0], slug),
      measured(sites[1], 'seed-library'),
    ])
    const columns = await figures([...(await floors('seed-library')), six, published])
    printColumns(columns)
  } finally {
    await Promise.all(sites.map(({ close }) => close()))
  }
}

/** A quiz of a site that many readers have gone through, so that its pages compare with them. */
async function measured(site: ServedSite, slug: string): Promise<Measured> {
  const first = stepPath(lang, slug, 1, [['mode', 'walk']])
  await haveRead(site, slug, readers)
  return { answer: (path, init) => fetch(site.origin + path, init), first }
}

async function floors(slug: string): Promise<Measured[]> {
  const { quizzes }: { quizzes: CompiledQuiz[] } = await import(join(builtSite, 'build/quizzes.ts'))
  const { assets }: { assets: Assets } = await import(join(builtSite, 'build/assets.ts'))
  const quiz = await createLibrary(quizzes).find(slug, lang)
  if (!quiz) throw new Error(`There is no test/content/${slug}/${lang}.yaml.`)
  const htmx = readFileSync(join(builtSite, 'dist/static', assets.htmx), 'utf8')
  return [floor(quiz), floor(quiz, htmx)].map((answer) => ({ answer, first: '/1' }))
}

async function figures(all: Measured[]): Promise<Figures[]> {
  const sites = await Promise.all(
    all.map(async ({ answer, first }) => ({
      first,
      edge: await serveAsEdge(answer),
      runs: [] as Run[],
    })),
  )
  for (let time = 0; time < times; time++)
    for (const { edge, first, runs } of sites) runs.push(await run(edge.origin + first))
  for (const { edge } of sites) edge.close()
  return sites.map(({ runs }) => figuresOf(runs))
}

function printColumns([bare, htmx, six, published]: Figures[]) {
  if (!bare || !htmx || !six || !published) return
  const row = (
    name: string,
    show: (figures: Figures) => string,
    budget: string,
    larger = budget,
  ) => [name, ...[bare, htmx, six].map(show), budget, show(published), larger]
  const limit = milliseconds(1.15 * bare.answer)
  print(`On a slow phone, medians of ${times} runs (ms and KB, brotli; presses of 80 ms)`, [
    ['', 'bare form', 'and htmx', 'six questions', 'budget', 'published', 'budget'],
    row('first question painted', ({ question }) => milliseconds(question), ''),
    row('tapped at once: feedback painted', ({ answer }) => milliseconds(answer), limit),
    row('KB until the first question', ({ bytes }) => kilobytes(bytes), '14'),
    row('finger lifted → feedback', ({ feedback }) => milliseconds(feedback), '150'),
    row('“next” tapped → next question', ({ onward }) => milliseconds(onward), '60'),
    row('all waits', ({ waits }) => milliseconds(waits), '1300', ''),
    row('KB of the whole quiz', ({ whole }) => kilobytes(whole), '50', '62'),
    row('layout shift', ({ shift }) => shift.toFixed(3), '0'),
  ])
}
