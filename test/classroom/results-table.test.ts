import { reset } from 'cloudflare:test'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { resultsTable } from '../../src/classroom/results-table.ts'
import { classroomWords } from '../../src/classroom/words.ts'
import { unknown } from '../../src/kinds/kind.ts'
import { markResponse, readResponse, verdictOf } from '../../src/kinds/kinds.ts'
import { storeParts } from '../../src/kinds/stored.ts'
import { kindsWords } from '../../src/kinds/words.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Point, Quiz } from '../../src/quiz/quiz.ts'
import type { EventPayload, StoredEvent } from '../../src/scores/event.ts'
import { answered } from '../kinds/questions.ts'
import { serve } from '../support/app.ts'
import { finish, makeClass, receiptIn } from '../support/classroom.ts'
import { readSeparated } from '../support/csv.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()

afterEach(() => reset())

const asking = (question: Point['question']): Quiz => ({
  ...rivers(),
  points: [{ ...(rivers().points[0] as Point), question }],
})

function eventOf(answers: EventPayload['answers']): StoredEvent {
  const score = answers.filter(([, , right]) => right).length
  const payload = { score, answers } as EventPayload
  return { quiz: 'rivers', attempt: newAttemptId(Date.now()), payload }
}

describe('resultsTable()', () => {
  it('has for a question of any kind what is right, what was given, 1 or 0 beside it, the total, and of how many it is', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const response = readResponse(question, fields)
        const parts = markResponse(question, String(response)) ?? []
        const verdict = verdictOf(question, parts)
        const right = verdict === 'right' ? 1 : 0
        const [given, ...marks] = storeParts(parts)
        const rows = resultsTable(asking(question), [
          eventOf([[question.id, given, right, ...marks]]),
          eventOf([[question.id, unknown, 0]]),
        ])
        const [head = [], key = [], ...attempts] = rows
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => 5))
        expect(String(head[1])).toContain('What is it?')
        expect([key[0], ...key.slice(2)]).toEqual([classroomWords.ar.table.right, 1, 1, 1])
        expect(String(key[1])).not.toBe('')
        expect(attempts.map(([number]) => number)).toEqual([1, 2])
        const unsure = attempts.find(([, cell]) => cell === kindsWords.ar.unknown)
        expect(unsure?.slice(2)).toEqual([0, 0, 1])
        const [, cell, ...numbers] = attempts.find((row) => row !== unsure) ?? []
        expect(numbers).toEqual([right, right, 1])
        expect(cell).not.toBe('')
        expect(String(cell).includes(classroomWords.ar.table.partly)).toBe(verdict === 'partly')
        // A number is told from the answer by its distance alone, and everything else is spelled as it is.
        if (right && question.type !== 'number') expect(cell).toBe(key[1])
      }),
    )
  })

  it('leaves empty what an attempt was not asked, and keeps what the quiz no longer asks', () => {
    const rows = resultsTable(rivers(), [eventOf([['gone', 'x', 1]])])
    expect(rows.at(-1)).toEqual([1, '', '', '', '', '', '', 'x', 1, 1, 1])
    expect(rows[0]?.[7]).toBe('4. gone')
  })

  it('says of each attempt of how many questions its total is, of the quiz as it was', () => {
    const before = eventOf([
      ['flood-why', 'snow', 1],
      ['bridge-why', 'trade', 1],
    ])
    const [, key, row] = resultsTable(rivers(), [before])
    expect(key?.slice(-2)).toEqual([3, 3])
    expect(row?.slice(-2)).toEqual([2, 2])
  })

  it('has the same rows in the same order, whoever arrived first', () => {
    const answer = fc.constantFrom(...['snow', 'dam', 'rain', 'a "quoted" word', ''])
    const same = fc.array(fc.tuple(answer, fc.constantFrom(0 as const, 1 as const)))
    const moved = same.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    const table = (all: [string, 0 | 1][]) =>
      resultsTable(
        rivers(),
        all.map(([given, right]) => eventOf([['flood-why', given, right]])),
      )
    const property = fc.property(moved, ([all, others]) => {
      expect(table(others)).toEqual(table(all))
    })
    fc.assert(property)
  })
})

describe('the results as files', () => {
  it('have a row for each published attempt, and nothing that names it', async () => {
    const { code, below } = await makeClass(site, [['label', 'الثالث ب']])
    const attempts = []
    for (let n = 0; n < 7; n++) attempts.push(await finish(site, code, ['snow', 'war', 'salt']))
    const response = await site.get(below('/results.csv'))
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    const [, key, ...rows] = readSeparated(text, ',', '\r\n')
    expect(key?.slice(1)).toEqual(['ب', '1', 'أ', '1', 'ج', '1', '3', '3'])
    expect(rows.map((row) => row.slice(1))).toEqual(
      Array(5).fill(['ب', '1', 'ب', '0', 'ج', '1', '2', '3']),
    )
    for (const { attempt } of attempts) {
      const receipt = await receiptIn(site, code, attempt)
      expect(receipt).not.toBe('')
      expect(text).not.toContain(receipt.slice(0, 4))
      expect(text).not.toContain(attempt.slice(0, 10))
    }
  })

  it.each([
    ['/results.csv', 'text/csv; charset=utf-8', 'results', 'csv'],
    ['/results.xlsx', expect.stringContaining('spreadsheetml.sheet'), 'results', 'xlsx'],
    ['/responses.csv', 'text/csv; charset=utf-8', 'responses', 'csv'],
  ])('are called after the class and its day: %s', async (path, type, what, suffix) => {
    const { code, below } = await makeClass(site, [['label', 'الثالث ب']])
    for (let n = 0; n < 5; n++) await finish(site, code)
    const { headers } = await site.get(below(path))
    expect(headers.get('Content-Type')).toEqual(type)
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    const [, plain, encoded] =
      /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''([\w.%-]+)$/.exec(
        headers.get('Content-Disposition') ?? '',
      ) ?? []
    expect(plain).toMatch(new RegExp(`^${what}-${code}-\\d{4}-\\d\\d-\\d\\d\\.${suffix}$`))
    expect(decodeURIComponent(encoded ?? '')).toMatch(
      new RegExp(`^الثالث ب \\d{4}-\\d\\d-\\d\\d.*\\.${suffix}$`),
    )
  })
})
