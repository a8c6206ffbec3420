import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse, type serve } from './app.ts'

type Served = Pick<ReturnType<typeof serve>, 'get' | 'post'>

export interface Class {
  code: string
  key: string
  /** The board's address, with its key. */
  board: string
  /** An address below the board, with its key. */
  below(path: string): string
}

/** A class as its teacher makes it. */
export async function makeClass(
  { post }: Served,
  fields: Fields = [],
  lang = 'ar',
  slug = 'rivers',
) {
  const response = await post(`/${lang}/${slug}/groups`, fields)
  return classAt(response.headers.get('Location') ?? '')
}

/** An address below a board, with its key. */
export function belowBoard(board: string, path: string) {
  const { pathname, search } = new URL(board, 'https://fahm.example')
  return pathname + path + search
}

/** What the class sees on the projector: the address that its board leads to. */
export async function screenOf({ get }: Pick<Served, 'get'>, board: string) {
  const page = await parse(await get(board))
  return page.querySelector('a[href*="/screen?"]')?.getAttribute('href') ?? ''
}

/** The code of an attempt that a pupil is shown on the result. */
export async function receiptIn({ get }: Pick<Served, 'get'>, code: string, attempt: string) {
  const answers = 'snow.trade.salt'
  const fields = new URLSearchParams({ mode: 'test', group: code, attempt, answers, saved: 'yes' })
  const page = await parse(await get(`/ar/rivers/result?${fields}`))
  return page.querySelector('.receipt bdi')?.textContent ?? ''
}

export function classAt(board: string): Class {
  const url = new URL(board, 'https://fahm.example')
  const code = url.pathname.split('/')[3] ?? ''
  const key = url.searchParams.get('key') ?? ''
  return { code, key, board, below: (path) => belowBoard(board, path) }
}

/** An attempt of three answers in a class; where the last one leads. */
export async function finish(
  { post }: Served,
  code: string,
  answers = ['snow', 'trade', 'salt'],
  attempt = newAttemptId(Date.now() - 60_000),
  headers: HeadersInit = {},
) {
  const fields: Fields = [
    ['mode', 'test'],
    ['group', code],
    ['attempt', attempt],
    ['answers', answers.slice(0, 2).join('.')],
    ['answer', answers[2] ?? ''],
  ]
  const response = await post('/ar/rivers/3', fields, headers)
  const at = response.headers.get('Location') ?? ''
  const saved = new URL(at, 'https://fahm.example').searchParams.get('saved')
  return { attempt, at, saved, status: response.status }
}

/** What a board says: how many finished, of how many its results are, and each score's number. */
export async function readBoard({ get }: Served, at: string) {
  const page = await parse(await get(at))
  const numbers = (selector: string) =>
    [...page.querySelectorAll(selector)].map((each) => Number(each.textContent?.match(/\d+/)?.[0]))
  const scores = numbers('.histogram tbody td')
  return {
    page,
    finished: page.querySelector('.finished')?.textContent ?? '',
    scores,
    shown: scores.reduce((sum, n) => sum + n, 0),
    seen: page.querySelector('input[name=seen]')?.getAttribute('value') ?? '',
  }
}
