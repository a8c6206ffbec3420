import { reset } from 'cloudflare:test'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { partlyRight } from '../../src/classroom/given-cells.ts'
import { classroomWords } from '../../src/classroom/words.ts'
import { unknown } from '../../src/kinds/kind.ts'
import { markResponse, readResponse, verdictOf } from '../../src/kinds/kinds.ts'
import { storeParts } from '../../src/kinds/stored.ts'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { StoredEvent } from '../../src/scores/event.ts'
import { answered } from '../kinds/questions.ts'
import { parse, serve } from '../support/app.ts'
import { makeClass } from '../support/classroom.ts'
import { everyKind } from '../support/every-kind.ts'

const site = serve({ quizzes: languages.map((lang) => everyKind(lang)) })

/** Right where a question has one part, else partly right. */
const given = {
  one: 'reed',
  several: 'carp*pike',
  sorted: 'river*brook*sea',
  paired: 'flood*miller*bridge*miller',
  counted: '35',
}

const began = () => newAttemptId(Date.now() - 60_000)

afterEach(() => reset())

describe('who was partly right', () => {
  it('is counted of a question of any kind, and nobody else', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const parts = markResponse(question, String(readResponse(question, fields))) ?? []
        const told = verdictOf(question, parts)
        const [value, ...marks] = storeParts(parts)
        const answers = [
          [question.id, value, told === 'right' ? 1 : 0, ...marks],
          [question.id, unknown, 0],
          ['another', value, 0, ...marks],
        ]
        const events = answers.map((answer) => ({ payload: { answers: [answer] } }))
        const counted = partlyRight(question, events as unknown as StoredEvent[])
        expect(counted).toBe(told === 'partly' ? 1 : 0)
      }),
    )
  })

  it.each(languages)('is told beside who was right: %s', async (lang) => {
    const { code, board } = await makeClass(site, [], lang)
    for (let i = 0; i < 5; i++) {
      const { counted, ...others } = given
      await site.post(`/${lang}/rivers/5`, [
        ['mode', 'test'],
        ['group', code],
        ['attempt', began()],
        [
          'answers',
          Object.entries(others)
            .map((each) => each.join('_'))
            .join('.'),
        ],
        ['answer', counted],
      ])
    }
    const page = await parse(await site.get(board))
    const said = classroomWords[lang].live.partlyRight(5)
    const told = Object.keys(given).map((id) =>
      page.querySelector(`#q-${id} .share-right`)?.textContent?.includes(said),
    )
    expect(told).toEqual([false, true, true, true, true])
  })

  it('is told of questions answered alone', async () => {
    const { code, board } = await makeClass(site)
    for (let i = 0; i < 5; i++)
      await site.post('/ar/rivers/2', [
        ['mode', 'test'],
        ['start', 'several'],
        ['group', code],
        ['attempt', began()],
        ['answer', 'carp'],
        ['answer', 'pike'],
      ])
    const page = await parse(await site.get(board))
    expect(page.querySelector('.alone .item')?.textContent).toContain(
      classroomWords.ar.live.partlyRight(5),
    )
  })
})
