import type { Page } from 'playwright-core'
import type { Lang } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { slug } from './play.ts'

/** A class made on the page for educators, where else can be chosen; the address of its board. */
export async function startClass(
  page: Page,
  origin: string,
  lang: Lang,
  label = '',
  choose = async () => {},
) {
  await page.goto(`${origin}/${lang}/${slug}/teach`)
  await page.fill('#label', label)
  await choose()
  await page.click('.group-form [type=submit]')
  await page.waitForURL(/\/groups\//)
  const board = new URL(page.url())
  const code = board.pathname.split('/')[3] ?? ''
  const below = (path: string) => `${board.origin}${board.pathname}${path}${board.search}`
  return { board: board.href, code, below }
}

/** Finishes an attempt without a browser, the last `missed` questions wrongly. */
export async function finishInClass(origin: string, code: string, lang: Lang, missed = 0) {
  const { points } = seedLibrary(lang)
  const answers = points.map(({ question }, i) => {
    const wrong = i >= points.length - missed
    return choicesOf(question).find((choice) => choice.correct !== wrong)?.id ?? ''
  })
  const body = new URLSearchParams({
    mode: 'test',
    group: code,
    attempt: newAttemptId(Date.now() - 60_000),
    answers: answers.slice(0, -1).join('.'),
    answer: answers.at(-1) ?? '',
  })
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const path = `${origin}/${lang}/${slug}/${points.length}`
  await fetch(path, { method: 'POST', body, headers, redirect: 'manual' })
}
