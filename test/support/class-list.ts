import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import type { serve } from './app.ts'
import { makeClass } from './classroom.ts'

type Served = Pick<ReturnType<typeof serve>, 'get' | 'post'>

/** A class whose pupils type a number from 1 to `pupils`. */
export const makeListed = (site: Served, pupils = '30', more: Fields = [], lang = 'ar') =>
  makeClass(site, [['listed', 'yes'], ['pupils', pupils], ...more], lang)

/** The last answer of an attempt at as many questions as are answered, under a list number; where it leads. */
export async function finishAs(
  { post }: Served,
  code: string,
  list: string | undefined,
  answers = ['snow', 'trade', 'salt'],
) {
  const response = await post(`/ar/rivers/${answers.length}`, [
    ['mode', 'test'],
    ['group', code],
    ...(list === undefined ? [] : ([['list', list]] as Fields)),
    ['attempt', newAttemptId(Date.now() - 60_000)],
    ['answers', answers.slice(0, -1).join('.')],
    ['answer', answers.at(-1) ?? ''],
  ])
  return response.headers.get('Location') ?? ''
}
