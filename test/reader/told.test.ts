import { describe, expect, it } from 'vitest'
import { kindsWords } from '../../src/kinds/words.ts'
import { languages } from '../../src/languages/languages.ts'
import { questionOf } from '../../src/quiz/mark.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve } from '../support/app.ts'
import { attempt } from '../support/attempt.ts'
import { everyKind } from '../support/every-kind.ts'

const { get } = serve({ quizzes: languages.map((lang) => everyKind(lang)) })

/** Responses to every question, by what they are. */
const given = {
  right: {
    one: 'reed',
    several: 'pike*eel',
    sorted: 'brook*river*sea',
    paired: 'flood*mayor*bridge*miller',
    counted: '45',
  },
  partly: {
    one: 'reed',
    several: 'carp*pike',
    sorted: 'river*brook*sea',
    paired: 'flood*miller*bridge*miller',
    counted: '35',
  },
  wrong: {
    one: 'moss',
    several: 'carp',
    sorted: 'river*sea*brook',
    paired: 'flood*miller*bridge*mayor',
    counted: '99',
  },
  unknown: { one: 'X', several: 'X', sorted: 'X', paired: 'X', counted: 'X' },
}
const as = (id: string, what: string) => (id === 'one' && what === 'partly' ? 'right' : what)

const cases = languages.flatMap((lang) =>
  Object.entries(given).map(
    ([what, responses]) => [lang, what, Object.entries(responses)] as const,
  ),
)

describe.each(cases)('answers in %s that are all %s', (lang, what, responses) => {
  const { marks } = siteWords[lang].step
  const words: Record<string, string> = { ...marks, unknown: kindsWords[lang].unknown }
  const answers = responses.map(([id, response]) => `${id}_${response}`)
  const page = async (path: string, some = answers) =>
    parse(
      await get(
        `/${lang}/rivers/${path}?mode=test&attempt=${attempt}${some.length > 0 ? `&answers=${some.join('.')}` : ''}`,
      ),
    )
  const saidOn = (place: Awaited<ReturnType<typeof page>>, list: string) =>
    [...place.querySelectorAll(`${list} .hidden`)].map((each) =>
      each.textContent?.replace(/^.*: /, ''),
    )

  it('are said to be so by the dots of the result', async () => {
    const expected = responses.map(([id]) => words[as(id, what)])
    expect(saidOn(await page('result'), '.dots')).toEqual(expected)
  })

  it('are said to be so by the row of questions', async () => {
    const expected = responses.map(([id]) => words[as(id, what)])
    const on = await page('5', answers.slice(0, 4))
    expect(saidOn(on, '.steps')).toEqual([...expected.slice(0, 4), marks.here])
    const [[id = '', response = ''] = []] = responses
    const feedback = await parse(
      await get(
        `/${lang}/rivers/1/feedback?mode=test&attempt=${attempt}&question=${id}&answer=${response}`,
      ),
    )
    expect(saidOn(feedback, '.steps')).toEqual([expected[0]])
  })

  it('are said to be so where they are listed again', async () => {
    const items = [...(await page('result')).querySelectorAll('section .missed > li')]
    const missed = responses.filter(([id]) => as(id, what) !== 'right')
    expect(items.map((each) => each.querySelector('h3')?.textContent)).toEqual(
      missed.map(([id]) => questionOf(everyKind(lang), id)?.prompt),
    )
    const { wrong, close } = kindsWords[lang].verdict
    for (const item of items) {
      const said = item.querySelector('.gave')?.textContent ?? ''
      expect([said, said.includes(wrong)]).toEqual([said, what === 'wrong'])
      expect([said, said.includes(words.unknown ?? '')]).toEqual([said, what === 'unknown'])
      // How much of it, where it is some: of a number that is close.
      if (what === 'partly')
        expect([said, said.startsWith(close) || /^\D*\d/.test(said)]).toEqual([said, true])
    }
  })
})
