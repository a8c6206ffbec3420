import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { emailHtml } from '../../src/newsletter/email.ts'
import { plainText } from '../../src/newsletter/plain-text.ts'
import { previousOf } from '../../src/newsletter/previous.ts'
import { noTotals } from '../../src/quiz/statistics/totals.ts'
import { rivers } from '../support/quiz.ts'
import { snippetOf, thirty } from './snippets.ts'

describe.each(languages)("the last issue's question, in %s", (lang) => {
  const snippet = snippetOf(lang, rivers(lang), { previous: 'bridge-why' })
  const { question } = rivers(lang).points[1] ?? {}
  const [trade, war] = question?.type === 'choice' ? question.choices : []

  it('is told with its answer, how many had it, and what most of the others took', () => {
    const previous = previousOf(snippet, thirty('bridge-why', 'trade', 'war'))
    expect(previous).toMatchObject({
      right: [trade?.text],
      ofHundred: 33,
      mistake: { text: war?.text, ofHundred: 67 },
    })
    for (const text of [String(emailHtml(snippet, previous)), plainText(snippet, previous)]) {
      for (const said of [question?.prompt, trade?.text, war?.text, '33', '67', '/read#bridge'])
        expect(text).toContain(said)
    }
  })

  it('has no numbers where fewer than twenty have answered, and still its answer', () => {
    for (const totals of [undefined, noTotals, thirty('flood-why', 'snow', 'dam')]) {
      const previous = previousOf(snippet, totals)
      expect([previous?.right, previous?.ofHundred, previous?.mistake]).toEqual([
        [trade?.text],
        undefined,
        undefined,
      ])
      expect(String(emailHtml(snippet, previous))).not.toMatch(/width="\d+%" height="10"/)
    }
  })

  it('is none where it is this one, or no question of the quiz', () => {
    for (const previous of ['flood-why', 'nothing', ''])
      expect(previousOf(snippetOf(lang, rivers(lang), { previous }))).toBeUndefined()
  })
})
