import type { Page } from 'playwright-core'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Mode, Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from '../support/choices-of.ts'
import { turnPage } from './turn-page.ts'

export const slug = 'seed-library'

/** Answers the question on the page, rightly or with the choice after the right one. */
export async function answer(page: Page, quiz: Quiz, step: number, rightly: boolean) {
  const choices = choicesOf(quiz.points[step - 1]?.question)
  const right = choices.findIndex((choice) => choice.correct)
  const at = rightly ? right : (right + 1) % choices.length
  await turnPage(page, () => page.click(`.ask button[value="${choices[at]?.id}"]`))
  await page.waitForSelector('[data-verdict]')
}

/** Opens the last step of an attempt that began a minute ago, every answer before it right. */
export async function openLast(page: Page, origin: string, quiz: Quiz) {
  const attempt = newAttemptId(Date.now() - 60_000)
  const right = quiz.points.map(
    ({ question }) => choicesOf(question).find((choice) => choice.correct)?.id ?? '',
  )
  const query = new URLSearchParams({
    mode: 'walk',
    attempt,
    answers: right.slice(0, -1).join('.'),
  })
  const path = `/${quiz.lang}/${quiz.slug}/${quiz.points.length}?${query}`
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { attempt, answer: right.at(-1) ?? '' }
}

/** Goes on from a feedback, and waits for what comes after it. */
export async function goOn(page: Page) {
  await turnPage(page, () => page.click('[data-next]'))
  await page.waitForSelector('.ask button, [data-result]')
}

/** Plays the quiz from its introduction; `missed` names the steps answered wrongly. */
export async function play(
  page: Page,
  origin: string,
  quiz: Quiz,
  missed: number[],
  mode: Mode = 'walk',
) {
  await page.goto(`${origin}/${quiz.lang}/${quiz.slug}`)
  await turnPage(page, () => page.click(`.ways a[href*="mode=${mode}"]`))
  for (let step = 1; step <= quiz.points.length; step++) {
    await answer(page, quiz, step, !missed.includes(step))
    await goOn(page)
  }
}
