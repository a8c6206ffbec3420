import type { Lang } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { slug } from './play.ts'

/** Every page and state a reader can meet, as paths; the same ones in both languages. */
export function places(lang: Lang) {
  const { points } = seedLibrary(lang)
  const right = points.map(
    ({ question }) => choicesOf(question).find((each) => each.correct)?.id ?? '',
  )
  const wrong = points.map(
    ({ question }) => choicesOf(question).find((each) => !each.correct)?.id ?? '',
  )
  const third = points[2]?.question.id
  const attempt = newAttemptId(Date.now())
  const at = (rest: string) => `/${lang}/${slug}/${rest}`
  const state = (answers: string[], mode = 'walk') =>
    `mode=${mode}&attempt=${attempt}${answers.length ? `&answers=${answers.join('.')}` : ''}`
  const last = `${points.length}/feedback?${state(right.slice(0, -1))}&answer=${right.at(-1)}`
  return {
    list: `/${lang}`,
    about: `/${lang}/about`,
    'not found': `/${lang}/nothing/here`,
    introduction: `/${lang}/${slug}`,
    explainer: at('read'),
    'shared score': at('score/5'),
    step: at('1'),
    'step in test mode': at('1?mode=test'),
    'nothing chosen': at('1/feedback'),
    'right answer': at(`1/feedback?${state([])}&answer=${right[0]}`),
    'wrong answer': at(`1/feedback?${state([], 'test')}&answer=${wrong[0]}`),
    'last step': at(`${points.length}?${state(right.slice(0, -1))}`),
    saved: at(`${last}&saved=yes`),
    'not saved': at(`${last}&saved=no`),
    'too late': at(`${last}&saved=late`),
    result: at(`result?${state(right)}&saved=yes`),
    'result not saved': at(`result?${state(wrong)}&saved=no`),
    practice: at('2?mode=test&practice=2.4'),
    landing: at(`q/${third}?pick=${right[2]}&from=newsletter`),
    'answered alone': at(
      `3/feedback?mode=test&from=newsletter&start=${third}&attempt=${attempt}&answer=${wrong[2]}&saved=yes`,
    ),
    frame: at('embed'),
    'dark frame': at(`q/${third}/embed?theme=dark`),
    'light frame': at(`q/${third}/embed?theme=light`),
    'framed result': at(`result/embed?${state(wrong)}&saved=yes`),
    kit: at('newsletter'),
    'kit with a wrong group': at('newsletter?question=3&group=x'),
    'kit for WordPress': at('newsletter?question=2&to=wordpress&previous=1'),
    'kit for a page': at('newsletter?question=3&to=page&look=dark'),
    'kit for the whole quiz': at('newsletter?to=quiz&group=123456789'),
    'kit for a link': at('newsletter?to=link'),
  }
}
