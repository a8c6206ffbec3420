import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { makeClass } from '../support/classroom.ts'
import { waterMill } from '../support/content.ts'
import { reordered, replaced, withAdded, without } from '../support/corrected.ts'
import { filledIn, responsesTo } from '../support/responses.ts'
import { pressed } from './claims.ts'

type Site = ReturnType<typeof serve>
type Page = Awaited<ReturnType<typeof parse>>

const { slug } = waterMill()
const questions = (lang: Lang) => waterMill(lang).points.map(({ question }) => question)
const ids = questions('en').map(({ id }) => id)
const right = (lang: Lang, id: string) => {
  const question = questions(lang).find((each) => each.id === id) ?? expect.fail()
  return { question, response: responsesTo(question).right ?? '' }
}
const answersTo = (lang: Lang, asked: string[]) =>
  asked.map((id) => `${id}_${right(lang, id).response}`).join('.')
const opened = () => newAttemptId(Date.now() - 60_000)
const at = (lang: Lang, place: string, fields: Fields) =>
  `/${lang}/${slug}/${place}?${new URLSearchParams(fields)}`
const way = (lang: Lang, answered: string[], more: Fields = []): Fields => [
  ['mode', 'test'],
  ...more,
  ['attempt', opened()],
  ...(answered.length > 0 ? ([['answers', answersTo(lang, answered)]] as Fields) : []),
]

/** The page that an answer of the site leads to in the end, and its address. */
async function arrive(site: Site, response: Response, address = '') {
  const to = response.headers.get('Location')
  if (to) return arrive(site, await site.get(to), to)
  expect([address, response.status]).toEqual([address, 200])
  const page = await parse(response)
  return { page, address, answers: new URLSearchParams(address.split('?')[1]).get('answers') }
}

const text = (page: Page) => page.querySelector('main')?.textContent ?? ''
const saysSo = (page: Page, lang: Lang) => {
  const { step, result } = siteWords[lang]
  return [step.changed, result.changed].some((said) => text(page).includes(said))
}
/** The prompt of the question on the page. */
const prompt = (page: Page) => page.querySelector('.prompt')?.textContent

afterEach(() => reset())

describe.each(languages)('a question taken out while its page is open in %s', (lang) => {
  const sites = new Map(ids.map((id) => [id, serve({ quizzes: [without(waterMill(lang), id)] })]))
  const ways: Record<string, (site: Site, id: string, before: string[]) => Promise<Response>> = {
    'by its form': (site, id, before) => {
      const { question, response } = right(lang, id)
      const fields: Fields = [
        ...way(lang, before),
        ['question', id],
        ...filledIn(question, response),
      ]
      return site.get(at(lang, '3/feedback', fields))
    },
    'by a link, in a frame': (site, id, before) => {
      const fields: Fields = [
        ...way(lang, before, [['from', 'embed']]),
        ['question', id],
        ['answer', right(lang, id).response],
      ]
      return site.get(at(lang, '3/feedback/embed', fields))
    },
    'by an old link, which names a place': (site, id, before) =>
      site.get(
        at(lang, `${ids.indexOf(id) + 1}/feedback`, [
          ...way(lang, before),
          ['answer', right(lang, id).response],
        ]),
      ),
    'as the last one': (site, id) => {
      const { question, response } = right(lang, id)
      const others = ids.filter((each) => each !== id)
      return site.post(`/${lang}/${slug}/3`, [
        ...way(lang, others),
        ['question', id],
        ...filledIn(question, response),
      ])
    },
    'on the landing of an email': (site, id) => {
      const { question, response } = right(lang, id)
      return site.post(`/${lang}/${slug}/3`, [
        ...way(
          lang,
          [],
          [
            ['from', 'newsletter'],
            ['start', id],
          ],
        ),
        ['question', id],
        ...filledIn(question, response),
      ])
    },
    'alone in a frame': (site, id) => {
      const { question, response } = right(lang, id)
      return site.post(`/${lang}/${slug}/3`, [
        ...way(
          lang,
          [],
          [
            ['from', 'embed'],
            ['start', id],
          ],
        ),
        ['question', id],
        ...filledIn(question, response),
      ])
    },
    'in practice': (site, id, before) => {
      const { question, response } = right(lang, id)
      const practice = ids.filter((each) => before.includes(each) || each === id)
      return site.get(
        at(lang, '3/feedback', [
          ['mode', 'test'],
          ['practice', practice.join('.')],
          ...(before.length > 0 ? ([['answers', answersTo(lang, before)]] as Fields) : []),
          ['question', id],
          ...filledIn(question, response),
        ]),
      )
    },
  }

  it.each(Object.keys(ways))('is said to be gone, answered %s', async (name) => {
    for (const [place, id] of ids.entries()) {
      const site = sites.get(id) ?? expect.fail()
      const before = ids.slice(Math.max(0, place - 2), place)
      const { page } = await arrive(site, (await ways[name]?.(site, id, before)) ?? expect.fail())
      expect([id, saysSo(page, lang)]).toEqual([id, true])
      expect(prompt(page)).not.toBe(right(lang, id).question.prompt)
    }
    expect(await storedEvents()).toEqual([])
  })

  it('takes no other answer with it', async () => {
    const site = sites.get('mended') ?? expect.fail()
    const before = ['family-reason', 'shares-sum']
    const response = await ways['by its form']?.(site, 'mended', before)
    const { page, answers } = await arrive(site, response ?? expect.fail())
    expect(answers).toBe(answersTo(lang, before))
    expect(prompt(page)).toBe(right(lang, 'works').question.prompt)
  })

  it.each([
    ['a start by its id', '1', [['start', 'mended']]],
    ['a start by its place', '3', [['start', '3']]],
    ['a practice of nothing else', '1', [['practice', 'mended']]],
  ] as [string, string, Fields][])('is said to be gone from %s', async (_, step, fields) => {
    const site = sites.get('mended') ?? expect.fail()
    const { page } = await arrive(
      site,
      await site.get(at(lang, step, [['mode', 'test'], ...fields])),
    )
    expect([saysSo(page, lang), prompt(page)]).toEqual([
      true,
      right(lang, 'family-reason').question.prompt,
    ])
  })

  it('leaves the rest of a practice', async () => {
    const site = sites.get('mended') ?? expect.fail()
    for (const practice of ['mended.works.years', 'works.years.mended', '3.works.years']) {
      const fields: Fields = [['practice', practice]]
      const { page, address } = await arrive(site, await site.get(at(lang, '1', fields)))
      expect(new URLSearchParams(address.split('?')[1]).get('practice')).toBe('works.years')
      expect([saysSo(page, lang), prompt(page)]).toEqual([
        true,
        right(lang, 'works').question.prompt,
      ])
    }
  })

  it('makes no attempt of what was said in practice', async () => {
    const site = sites.get('mended') ?? expect.fail()
    const fields: Fields = [
      ['practice', 'mended'],
      ['answers', answersTo(lang, ['mended', 'family-reason'])],
    ]
    const { answers } = await arrive(site, await site.get(at(lang, '1', fields)))
    expect(answers).toBeNull()
  })
})

describe.each(languages)('an answer that holds, though one before it does not, in %s', (lang) => {
  const site = serve({ quizzes: [without(waterMill(lang), 'mended')] })
  const others = ids.filter((id) => id !== 'mended')
  /** How an answer is sent: in the question's own fields, or whole. */
  const sendings = {
    'a form': (id: string) => filledIn(right(lang, id).question, right(lang, id).response),
    'a link': (id: string): Fields => [['answer', right(lang, id).response]],
  }

  it.each(Object.entries(sendings))('is taken, and the change said: %s', async (_, sent) => {
    for (const id of others) {
      const fields: Fields = [...way(lang, ['mended']), ['question', id], ...sent(id)]
      for (const place of ['3/feedback', '3/feedback/embed']) {
        const { page } = await arrive(site, await site.get(at(lang, place, fields)))
        expect([id, prompt(page)]).toEqual([id, right(lang, id).question.prompt])
        expect(page.querySelector('[data-verdict]')?.className).toContain('is-right')
        expect(saysSo(page, lang)).toBe(true)
      }
    }
  })

  it.each(Object.entries(sendings))('is stored as the last one, once: %s', async (_, sent) => {
    for (const id of others) {
      await reset()
      const before = ids.filter((each) => each !== id)
      const fields: Fields = [...way(lang, before), ['question', id], ...sent(id)]
      const last = `/${lang}/${slug}/12`
      const { page } = await arrive(site, await site.post(last, fields))
      expect([id, saysSo(page, lang)]).toEqual([id, true])
      expect(page.querySelector('.saved')).not.toBeNull()
      const swapped = await parse(await site.post(last, fields, { 'HX-Request': 'true' }))
      expect(text(swapped)).toBe(text(page))
      const [event, ...more] = await storedEvents()
      expect(event?.payload).toMatchObject({ kind: 'attempt', score: others.length })
      expect(more).toEqual([])
      const result = page.querySelector('main link[rel=prefetch]')?.getAttribute('href') ?? ''
      const end = await parse(await site.get(result))
      expect([saysSo(end, lang), end.querySelector('.saved') !== null]).toEqual([true, true])
    }
  })

  it('goes on from a question asked alone that is gone', async () => {
    const fields: Fields = [
      ...way(lang, ['mended'], [['start', 'mended']]),
      ['question', 'works'],
      ...sendings['a form']('works'),
    ]
    const { page } = await arrive(site, await site.get(at(lang, '4/feedback', fields)))
    expect([saysSo(page, lang), prompt(page)]).toEqual([true, right(lang, 'works').question.prompt])
    expect(page.querySelector('.saved, .unsaved')).toBeNull()
  })

  it('is taken from an old address, which names choices and places alone', async () => {
    const quiz = waterMill(lang)
    const points = quiz.points.filter(({ question }) => question.type === 'choice')
    const corrected = without({ ...quiz, points }, 'family-reason')
    // Another one is due now than was then.
    const old = serve({ quizzes: [{ ...corrected, points: corrected.points.toReversed() }] })
    const fields: Fields = [...way(lang, []), ['answers', 'weir'], ['answer', 'village-four']]
    const { page } = await arrive(old, await old.get(at(lang, '2/feedback', fields)))
    expect([saysSo(page, lang), prompt(page)]).toEqual([
      true,
      right(lang, 'feeds-itself').question.prompt,
    ])
    expect(page.querySelector('[data-verdict]')).not.toBeNull()
  })

  it('is marked against no question but the one that its place meant', async () => {
    const quiz = waterMill(lang)
    const [first, , ...others] = quiz.points
    const twin = first && { ...first, question: { ...first.question, id: 'twin' } }
    const points = twin ? [twin, ...others] : []
    const old = serve({ quizzes: [{ ...without(quiz, ''), points }] })
    const fields: Fields = [...way(lang, []), ['answer', 'weir']]
    const { page } = await arrive(old, await old.get(at(lang, '1/feedback', fields)))
    expect([saysSo(page, lang), page.querySelector('[data-verdict]')]).toEqual([true, null])
  })

  it('is taken in practice of questions that were put into another order', async () => {
    const moved = serve({ quizzes: [reordered(waterMill(lang))] })
    const fields: Fields = [
      ['mode', 'test'],
      ['practice', 'mended.works'],
      ['answers', answersTo(lang, ['mended'])],
      ['question', 'works'],
      ...sendings['a form']('works'),
    ]
    const { page } = await arrive(moved, await moved.get(at(lang, '4/feedback', fields)))
    expect(prompt(page)).toBe(right(lang, 'works').question.prompt)
    expect(page.querySelector('[data-verdict]')).not.toBeNull()
  })
})

describe.each(languages)('a choice taken out in %s', (lang) => {
  it('is said to be gone where its question is asked again', async () => {
    const quiz = waterMill(lang)
    const points = quiz.points.map((point) => ({ ...point, question: { ...point.question } }))
    for (const { question } of points) {
      if ('choices' in question)
        question.choices = question.choices.filter(({ correct }) => correct)
    }
    const site = serve({ quizzes: [{ ...quiz, points, editions: without(quiz, '').editions }] })
    for (const [id, gone, never] of [
      ['family-reason', 'law', 'laws'],
      ['mended', 'stones', 'stone'],
    ] as const) {
      for (const [choice, says] of [
        [gone, true],
        [never, false],
      ] as const) {
        const fields: Fields = [...way(lang, []), ['question', id], ['answer', choice]]
        const response = await site.get(at(lang, '1/feedback', fields))
        expect([response.status, saysSo(await parse(response), lang)]).toEqual([422, says])
      }
    }
  })
})

describe.each(languages)('a class of which the quiz was corrected in %s', (lang) => {
  const quizzes = [waterMill(lang)]
  const site = serve({ quizzes: [without(waterMill(lang), 'mended')] })

  it('says so where the verdict is withheld, after each answer and at the end', async () => {
    const { code } = await makeClass(serve({ quizzes }), [['withheld', 'yes']], lang, slug)
    const { step } = siteWords[lang]
    const last = ids.at(-1) ?? ''
    for (const [before, id] of [
      [['mended'], 'works'],
      [ids.slice(0, -1), last],
    ] as const) {
      const fields: Fields = [
        ...way(lang, [...before], [['group', code]]),
        ['question', id],
        ['answer', right(lang, id).response],
      ]
      for (const response of [
        await site.get(at(lang, '4/feedback', fields)),
        ...(id === last ? [await site.post(`/${lang}/${slug}/12`, fields)] : []),
      ]) {
        const { page } = await arrive(site, response)
        expect([id, text(page).includes(step.changed)]).toEqual([id, true])
      }
    }
  })

  it('says so after the list number was asked for', async () => {
    const { code } = await makeClass(
      serve({ quizzes }),
      [
        ['listed', 'yes'],
        ['pupils', '30'],
      ],
      lang,
      slug,
    )
    const fields = way(lang, ['mended', 'works'], [['group', code]])
    const { page } = await arrive(site, await site.get(at(lang, '4', fields)))
    const [action, sent] = pressed(page, 'form.class-code')
    const typed = sent.map(([name, value]): Fields[number] => [name, name === 'list' ? '7' : value])
    const next = await arrive(site, await site.get(`${action}?${new URLSearchParams(typed)}`))
    expect(saysSo(next.page, lang)).toBe(true)
  })
})

describe.each(languages)('a score that was stored before the quiz was corrected, in %s', (lang) => {
  const quiz = waterMill(lang)

  /** Finishes a quiz, and where that led: the last verdict and the result, each said to be saved. */
  async function finish(site: Site, asked: string[]) {
    const last = asked.at(-1) ?? ''
    const fields: Fields = [
      ...way(lang, asked.slice(0, -1)),
      ['question', last],
      ['answer', right(lang, last).response],
    ]
    const { page, address } = await arrive(site, await site.post(`/${lang}/${slug}/12`, fields))
    const result = page.querySelector('main link[rel=prefetch]')?.getAttribute('href') ?? ''
    return [address, result] as const
  }
  /** What a page offers to save, and the sentences that it says of the score. */
  const said = (page: Page) => {
    const { save, result, step } = siteWords[lang]
    const all = { ...save, changed: result.changed, grown: result.grown, lost: step.changed }
    const sentences = Object.entries(all).filter(([, each]) => text(page).includes(each))
    return sentences.map(([name]) => name).filter((name) => name !== 'open')
  }
  const linkTo = (page: Page, path: string) =>
    page.querySelector(`main a[href^="/${lang}/${slug}/${path}?"]`)?.getAttribute('href') ?? ''

  it('is neither called lost nor stored once more, whichever question is taken out', async () => {
    const places = await finish(serve({ quizzes: [quiz] }), ids)
    for (const id of ids) {
      const site = serve({ quizzes: [without(quiz, id)] })
      for (const place of places) {
        const { page } = await arrive(site, await site.get(place))
        expect([id, page.querySelector('form.unsaved, .saved')]).toEqual([id, null])
        expect([id, said(page)]).toEqual([
          id,
          ['before', page.querySelector('[data-result]') ? 'changed' : 'lost'],
        ])
      }
    }
    expect(await storedEvents()).toHaveLength(1)
  })

  it('is not either on the way back from the explainer, on from the verdict or from another try', async () => {
    const [verdict, result] = await finish(serve({ quizzes: [quiz] }), ids.toReversed())
    for (const id of ['mended', 'family-reason']) {
      const site = serve({ quizzes: [without(quiz, id)] })
      const { page } = await arrive(site, await site.get(result))
      const read = await parse(await site.get(linkTo(page, 'read').split('#')[0] ?? ''))
      const back = await parse(await site.get(linkTo(read, 'result')))
      const { page: shown } = await arrive(site, await site.get(verdict))
      const ahead = shown.querySelector('main link[rel=prefetch]')?.getAttribute('href')
      const on = ahead ? await parse(await site.get(ahead)) : shown
      for (const each of [back, on]) expect([id, said(each)]).toEqual([id, ['before', 'changed']])
    }
  })

  it('has its result where another question has come in the place of one', async () => {
    const [, result] = await finish(serve({ quizzes: [quiz] }), ids)
    const site = serve({ quizzes: [replaced(quiz, 'mended')] })
    const { page } = await arrive(site, await site.get(result))
    const read = await parse(await site.get(linkTo(page, 'read').split('#')[0] ?? ''))
    const back = await parse(await site.get(linkTo(read, 'result')))
    for (const each of [page, back]) expect(said(each)).toEqual(['before', 'changed'])
  })

  it('is found where questions were moved or added, and says what is true of those', async () => {
    const added = 'works'
    const asked = ids.filter((id) => id !== added)
    const [, moved] = await finish(serve({ quizzes: [quiz] }), ids)
    const [, grown] = await finish(serve({ quizzes: [without(quiz, added)] }), asked)
    const of = async (site: Site, place: string) => (await arrive(site, await site.get(place))).page
    expect(said(await of(serve({ quizzes: [reordered(quiz)] }), moved))).toEqual(['yes'])
    const page = await of(serve({ quizzes: [withAdded(quiz, added)] }), grown)
    expect(said(page)).toEqual(['yes', 'grown'])
    expect(page.querySelector('[data-result] h1')?.textContent).toContain('11')
  })

  it('is saved by one press where it was not, and only then done, though a question was added', async () => {
    const added = 'works'
    const asked = ids.filter((id) => id !== added)
    const site = serve({ quizzes: [withAdded(quiz, added)] })
    const last = asked.at(-1) ?? ''
    const fields: Fields = [
      ...way(lang, asked.slice(0, -1)),
      ['question', last],
      ['answer', right(lang, last).response],
      ['saved', 'no'],
    ]
    const answered: Fields = [...way(lang, asked), ['saved', 'no']]
    for (const place of [at(lang, '12/feedback', fields), at(lang, 'result', answered)]) {
      await reset()
      const asked = await parse(await site.get(place))
      const { page } = await arrive(site, await site.post(...pressed(asked)))
      expect(said(page)).toContain('yes')
      expect(await storedEvents()).toHaveLength(1)
      const onward = page.querySelector('main link[rel=prefetch]')?.getAttribute('href')
      const result = onward ? (await arrive(site, await site.get(onward))).page : page
      expect(said(result)).toEqual(['yes', 'grown'])
    }
    const unsaved = fields.filter(([name]) => name !== 'saved')
    const { page } = await arrive(site, await site.post(`/${lang}/${slug}/12`, unsaved))
    const onward = page.querySelector('main link[rel=prefetch]')?.getAttribute('href') ?? ''
    expect(prompt(await parse(await site.get(onward)))).toBe(right(lang, added).question.prompt)
  })

  it('is said to be saved where its last answers are what was stored', async () => {
    const site = serve({ quizzes: [without(quiz, 'mended')] })
    const fields: Fields = [
      ...way(lang, ids.slice(0, -1)),
      ['question', ids.at(-1) ?? ''],
      ['answer', right(lang, ids.at(-1) ?? '').response],
      ['back', 'result'],
    ]
    const { page } = await arrive(site, await site.post(`/${lang}/${slug}/12`, fields))
    expect(said(page)).toEqual(['yes', 'changed'])
  })
})
