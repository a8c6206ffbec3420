import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { stepPath } from '../../src/paths.ts'
import { type Mode, modes } from '../../src/quiz/quiz.ts'
import { launchChromium } from '../../test/support/chromium.ts'
import { serveSite } from '../../test/support/site.ts'
import { play, type Send, sendTo } from '../play.ts'
import { haveRead } from '../readers.ts'
import { print } from '../table.ts'
import { isOnwardSeen, isSeen, type Standing, scrollingOf } from './scrolling.ts'
import { standingOn } from './standing.ts'

const viewport = { width: 360, height: 640 }
/** What a quiz of nine questions may need, in windows. */
const budgets = { test: 2, walk: 7 }
const readers = 30

/** The pages of a step: its question and its feedback. */
interface Step {
  question: Standing
  feedback: Standing
}

/** The tables of a quiz's pages on a small phone: how far a thumb scrolls, and where what it looks for stands. */
export async function printScreens(slug: string): Promise<void> {
  const site = await serveSite(join(import.meta.dirname, '../..'))
  const browser = await launchChromium()
  try {
    const first = (lang: Lang, mode: Mode) => stepPath(lang, slug, 1, [['mode', mode]])
    await haveRead(site, slug, readers)
    const ways = languages.flatMap((lang) => modes.map((mode) => ({ lang, mode })))
    const totals: string[][] = []
    for (const { lang, mode } of ways) {
      const steps = await stepsOf(browser, site.origin, first(lang, mode))
      printSteps(`${lang}, ${mode}`, steps)
      totals.push(totalOf(lang, mode, steps))
    }
    // What is seen is what needs no scrolling. A question to match may need some in either mode.
    print('Scrolling to answer a whole quiz and go on, at 360×640, comparison shown (screens)', [
      ['', 'now', 'budget', 'prompts seen', 'all choices seen', 'ways on seen'],
      ...totals,
    ])
  } finally {
    await Promise.all([browser.close(), site.close()])
  }
}

/** Goes through the quiz in a browser, with answers in turn, and reads where things stand on every page. */
async function stepsOf(browser: Browser, origin: string, first: string): Promise<Step[]> {
  const page = await browser.newPage({ viewport, hasTouch: true, isMobile: true })
  const pages: Standing[] = []
  const server = sendTo(origin)
  const open: Send = async (path, form) => {
    if (form) return server(path, form)
    await page.goto(origin + path, { waitUntil: 'load' })
    if (await page.locator('.ask').count()) pages.push(await standingOn(page))
    return new Response(await page.content())
  }
  await play(open, first, 1)
  await page.close()
  return pages.flatMap((feedback, i) => {
    const question = pages[i - 1]
    return question && i % 2 === 1 ? [{ question, feedback }] : []
  })
}

const px = (place: number | undefined) => (place === undefined ? '' : place.toFixed(0))

function printSteps(title: string, steps: Step[]) {
  print(`${title}: where things end (px of ${viewport.height}), and scrolling (screens)`, [
    [
      '',
      'prompt',
      'first choice',
      'last choice',
      'check',
      'scrolling',
      'after: last',
      '“next”',
      'scrolling',
    ],
    ...steps.map(({ question, feedback }, i) => [
      `question ${i + 1}`,
      ...[question.prompt, question.first, question.last, question.next].map((span) =>
        px(span?.foot),
      ),
      scrollingOf(question).toFixed(2),
      ...[feedback.last, feedback.next].map((span) => px(span?.foot)),
      scrollingOf(feedback).toFixed(2),
    ]),
  ])
}

/** The row of a whole quiz, its budget scaled to so many questions. */
function totalOf(lang: Lang, mode: Mode, steps: Step[]): string[] {
  const questions = steps.map(({ question }) => question)
  const pages = steps.flatMap(({ question, feedback }) => [question, feedback])
  const counted = (all: Standing[], is: (page: Standing) => boolean) =>
    `${all.filter(is).length} of ${all.length}`
  return [
    `${lang}, ${mode}`,
    pages.reduce((sum, page) => sum + scrollingOf(page), 0).toFixed(1),
    ((budgets[mode] * steps.length) / 9).toFixed(1),
    counted(questions, (page) => isSeen(page, page.prompt)),
    counted(questions, (page) => isSeen(page, page.last)),
    counted(pages, isOnwardSeen),
  ]
}
