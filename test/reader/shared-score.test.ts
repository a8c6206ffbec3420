import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { siteWords } from '../../src/site/words.ts'
import { answersField } from '../support/answers.ts'
import { parse, serve } from '../support/app.ts'
import { assets } from '../support/assets.ts'
import { query } from '../support/attempt.ts'
import { withAdded, without } from '../support/corrected.ts'
import { rivers } from '../support/quiz.ts'

type Site = ReturnType<typeof serve>

describe.each(languages)('a shared score, in %s', (lang) => {
  const quiz = rivers(lang)
  const { title } = siteWords[lang].score
  const before = without(quiz, 'fish-why')
  const sites = {
    before: serve({ quizzes: [{ ...before, editions: [] }] }),
    added: serve({ quizzes: [withAdded(quiz, 'fish-why')] }),
    whole: serve({ quizzes: [quiz] }),
    removed: serve({ quizzes: [before] }),
  }

  /** What a page and all that shows a link to it say of the score. */
  async function shown(site: Site, path: string) {
    const response = await site.get(path)
    const page = await parse(response)
    const tag = (name: string) =>
      page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''
    const about = page.querySelector('link[type="application/json+oembed"]')
    const oembed = (await (await site.get(about?.getAttribute('href') ?? '')).json()) as Shown
    return {
      status: response.status,
      score: page.querySelector('h1')?.textContent,
      squares: page.querySelectorAll('.score .steps li').length,
      titles: [tag('title'), oembed.title].map((each) => each.replace(/^\u200f|:.*$/gs, '')),
      pictures: [tag('image'), oembed.thumbnail_url].map((each) => new URL(each).pathname),
      url: tag('url'),
    }
  }
  interface Shown {
    title: string
    thumbnail_url: string
  }

  /** Where the result of so many answers has others look. */
  async function shared(site: Site, choices: string[]) {
    const answers = answersField(quiz, choices)
    const page = await parse(await site.get(`/${lang}/rivers/result?${query({ answers })}`))
    const link = page.querySelector('#link')?.getAttribute('value') ?? ''
    const dared = page.querySelector('[data-share]')?.getAttribute('data-share')
    expect(dared).toBe(link)
    return link.replace('https://fahm.example', '')
  }

  it.each([
    ['a question was added', 'before', 'added', ['snow', 'trade'], 2],
    ['a question was taken out', 'whole', 'removed', ['snow', 'trade', 'salt'], 3],
  ] as const)('is out of as many as it was, though %s', async (_, then, now, choices, of) => {
    const link = await shared(sites[then], [...choices])
    for (const site of [sites[then], sites[now]]) {
      const inWords = title(of, of)
      expect(await shown(site, link)).toMatchObject({
        status: 200,
        score: inWords,
        squares: of,
        titles: [inWords, inWords],
        url: `https://fahm.example${link}`,
      })
    }
    // The card that is drawn is out of what the quiz has now.
    const card = (score = '') => `/cards/rivers/${lang}${score}.${hash}.png`
    const hash = assets.cards.rivers?.[lang] ?? expect.fail()
    const pictures = async (site: Site) => (await shown(site, link)).pictures
    expect(await pictures(sites[then])).toEqual([card(`-${of}`), card(`-${of}`)])
    expect(await pictures(sites[now])).toEqual([card(), card()])
  })

  it('is, by a link that does not say, out of what the quiz has now, or of what it had when it could be', async () => {
    for (const [site, score, of] of [
      [sites.added, 2, 3],
      [sites.removed, 2, 2],
      [sites.removed, 3, 3],
    ] as const) {
      const path = `/${lang}/rivers/score/${score}`
      expect(await shown(site, path)).toMatchObject({
        score: title(score, of),
        url: `https://fahm.example${path}`,
      })
    }
    expect((await sites.removed.get(`/${lang}/rivers/score/4`)).status).toBe(404)
  })

  it('is out of no more than the quiz ever asked', async () => {
    expect((await shown(sites.whole, `/${lang}/rivers/score/1?of=99`)).score).toBe(title(1, 3))
  })
})
