import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { compile } from '../../authoring/compile.ts'
import type { Lang, Quiz } from '../../src/quiz/quiz.ts'

const { quizzes } = compile(join(import.meta.dirname, '../../questions'))

export const slug = 'putin-kim-pyongyang-2024'

/** The published quiz, as readers of `lang` get it. */
export function published(lang: Lang): Quiz {
  const body = quizzes.find((quiz) => quiz.slug === slug)?.editions[lang]?.body
  if (!body) throw new Error(`There is no ${slug} in ${lang}`)
  return JSON.parse(body)
}

/** Answers the question on the page, rightly or with the choice after the right one. */
export async function answer(page: Page, quiz: Quiz, step: number, rightly: boolean) {
  const choices = quiz.points[step - 1]?.question.choices ?? []
  const right = choices.findIndex((choice) => choice.correct)
  const at = rightly ? right : (right + 1) % choices.length
  await page.click(`.ask button[value="${choices[at]?.id}"]`)
  await page.waitForSelector('[data-verdict]')
}

/** Goes on from a feedback, and waits for what comes after it. */
export async function onward(page: Page) {
  await page.click('[data-next]')
  await page.waitForSelector('.ask button, [data-result]')
}

/** Plays the quiz from its introduction; `missed` names the steps answered wrongly. */
export async function play(page: Page, origin: string, quiz: Quiz, missed: number[]) {
  await page.goto(`${origin}/${quiz.lang}/${quiz.slug}`)
  await page.click('.ways a >> nth=0')
  for (let step = 1; step <= quiz.points.length; step++) {
    await answer(page, quiz, step, !missed.includes(step))
    await onward(page)
  }
}
