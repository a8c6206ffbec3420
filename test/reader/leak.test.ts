import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '../../src/languages/languages.ts'
import { serve } from '../support/app.ts'
import { attempt, query } from '../support/attempt.ts'
import { makeClass, screenOf } from '../support/classroom.ts'
import { rivers, turned } from '../support/quiz.ts'
import { readers, yesterday } from './readers.ts'

const langs: Lang[] = ['ar', 'en']
const one = serve({ quizzes: langs.map((lang) => rivers(lang)) })
/** With so many questions answered already, whose verdicts a reader knows. */
const others = [0, 1, 2].map((answered) =>
  serve({ quizzes: langs.map((lang) => turned(rivers(lang), answered)) }),
)
const [other] = others as [typeof one]

/** Everything a reader can be sent before answering the question at hand. */
const before = langs.flatMap((lang) => [
  `/${lang}`,
  `/${lang}/about`,
  `/${lang}/groups`,
  `/${lang}/rivers/result`,
  `/${lang}/rivers/1/feedback?answer=none&attempt=${attempt}`,
  `/${lang}/rivers`,
  `/${lang}/rivers/read`,
  `/${lang}/rivers/teach`,
  `/${lang}/rivers?group=ZZZZZZZ`,
  ...[0, 1, 2, 3].map((score) => `/${lang}/rivers/score/${score}`),
  ...['walk', 'test'].flatMap((mode) => [
    `/${lang}/rivers/1?${query({ mode })}`,
    `/${lang}/rivers/2?${query({ mode, answers: 'snow' })}`,
    `/${lang}/rivers/2?${query({ mode, answers: 'dam' })}`,
    `/${lang}/rivers/3?${query({ mode, answers: 'snow.war' })}`,
    `/${lang}/rivers/2/feedback?${query({ mode, answers: 'snow' })}`,
  ]),
  `/${lang}/rivers/2?practice=2.3`,
  `/${lang}/rivers/q/bridge-why?attempt=${attempt}`,
  `/${lang}/rivers/q/bridge-why/embed?attempt=${attempt}`,
  `/${lang}/rivers/embed?attempt=${attempt}`,
  ...[1, 2, 3].flatMap((step) => [
    `/${lang}/rivers/${step}/embed?attempt=${attempt}`,
    ...['snow', 'war', 'nets'].map(
      (pick) => `/${lang}/rivers/${step}?pick=${pick}&from=newsletter&attempt=${attempt}`,
    ),
    `/${lang}/rivers/newsletter?question=${step}`,
    `/${lang}/rivers/newsletter/email?question=${step}`,
  ]),
])
const machines = [
  '/',
  '/health',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/feed.xml',
  '/feed.json?lang=en',
  ...['/ar', '/ar/rivers', '/en/rivers/2', '/en/rivers/read', '/ar/rivers/score/2'].map(
    (page) => `/oembed?url=${encodeURIComponent(`https://fahm.example${page}`)}`,
  ),
  '/embed.js',
  `/oembed?format=xml&url=${encodeURIComponent('https://fahm.example/ar/rivers/1/embed')}`,
  '/oembed?url=nothing',
  '/g/ZZZZZZZ',
  '/nothing',
]

beforeAll(async () => {
  await readers(30, { counted: yesterday() })
})

describe('before an answer is given', () => {
  it('the list tells what readers missed most', async () => {
    const text = await (await one.get('/ar')).text()
    expect(text).toContain(rivers().points[0]?.question.prompt)
  })

  it.each([...before, ...machines])('nothing tells which choice is right: %s', async (path) => {
    const everything = async (site: typeof one) => {
      const response = await site.get(path)
      const headers = [...response.headers].filter(([name]) => name !== 'expires')
      const body = (await response.text()).replace(/^Expires: .*$/m, '')
      return JSON.stringify([response.status, headers, body])
    }
    const answered = /[?&]answers=([^&]*)/.exec(path)?.[1]?.split('.').filter(Boolean).length
    expect(await everything(others[answered ?? 0] ?? other)).toBe(await everything(one))
  })

  const same = async (ask: (site: typeof one) => Promise<Response>, against = other) => {
    const [told, turnedTold] = [await ask(one), await ask(against)]
    expect([told.status, told.headers.get('Location')]).toEqual([
      turnedTold.status,
      turnedTold.headers.get('Location'),
    ])
    expect(await told.text()).toBe(await turnedTold.text())
  }

  it.each(langs)(
    'nor is a pupil told by the worksheet, the screen or an empty board: %s',
    async (lang) => {
      const group = await makeClass(one, [], lang)
      const screen = await screenOf(one, group.board)
      for (const path of [
        group.board,
        screen,
        `/${lang}/rivers/worksheet`,
        `/${lang}/rivers/worksheet?text=yes`,
      ]) {
        await same(({ get }) => get(path))
      }
      await same(({ get }) => get(`/${lang}/rivers/1?group=${group.code}&attempt=${attempt}`))
    },
  )

  it.each(langs)('nor what a newsletter platform is sent: %s', async (lang) => {
    const settings = { quiz: 'rivers', lang, question: 2 }
    await same(({ send }) =>
      send('/integrations/kit/block', {
        method: 'POST',
        body: JSON.stringify({ settings }),
        headers: { 'Content-Type': 'application/json' },
      }),
    )
  })

  it('nor by a form that is sent without a choice, or before its turn', async () => {
    for (const [answered, answers] of ['', 'snow', 'snow.war'].entries()) {
      const fields: [string, string][] = [
        ['mode', 'test'],
        ['attempt', attempt],
        ['answers', answers],
      ]
      await same(({ post }) => post('/ar/rivers/3', fields), others[answered])
    }
  })

  it('the two quizzes do differ in what an answer brings', async () => {
    const path = `/ar/rivers/1/feedback?${new URLSearchParams({ mode: 'walk', attempt, answer: 'snow' })}`
    const [told, turnedTold] = await Promise.all([one.get(path), other.get(path)])
    expect(await turnedTold?.text()).not.toBe(await told?.text())
  })
})
