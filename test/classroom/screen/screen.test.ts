import { reset } from 'cloudflare:test'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { placesOf } from '../../../src/classroom/screen/way.ts'
import { classroomWords } from '../../../src/classroom/words.ts'
import { drawnKind } from '../../../src/kinds/drawings.ts'
import { unknown } from '../../../src/kinds/kind.ts'
import type { Question } from '../../../src/kinds/kinds.ts'
import { kindsWords } from '../../../src/kinds/words.ts'
import type { Point, Quiz } from '../../../src/quiz/quiz.ts'
import { plain } from '../../../src/quiz/text.ts'
import { questions } from '../../kinds/questions.ts'
import { parse, serve } from '../../support/app.ts'
import { finishAs, makeListed } from '../../support/class-list.ts'
import { finish, makeClass, screenOf } from '../../support/classroom.ts'
import { everyKind as drawnQuiz } from '../../support/every-kind.ts'
import { rivers, turned } from '../../support/quiz.ts'

const site = serve()
const { get } = site
let now: number

beforeEach(() => {
  now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

/** A quiz with a question of every kind. */
function everyKind(): Quiz {
  const [example] = fc.sample(fc.record(questions), { seed: 7, numRuns: 1 })
  const all = Object.entries(example ?? {}) as [string, Question][]
  const [point] = rivers().points as [Point]
  return {
    ...rivers(),
    points: all.map(([kind, question]) => ({
      ...point,
      id: kind,
      question: { ...question, id: `${kind}-asked`, prompt: `${kind}?` },
    })),
  }
}

type Parsed = Awaited<ReturnType<typeof parse>>

/** How many each row says that there were, in what is seen of it. */
const countsIn = (page: Parsed) =>
  [...page.querySelectorAll('.choices .n')].map(({ firstChild }) => firstChild?.textContent)

const pathOf = (href: string) => href.split('?')[0]

const hrefOf = (page: Parsed, rel: string) =>
  page.querySelector(`[rel=${rel}]`)?.getAttribute('href') ?? ''

describe('the screen', () => {
  it('leads by links through every kind of question and back to the code, and back the same way', async () => {
    const quiz = everyKind()
    const there = serve({ quizzes: [quiz, { ...quiz, lang: 'en' }] })
    const made = await makeClass(there)
    const screen = await screenOf(there, made.board)
    const seen: string[] = []
    let at = screen
    do {
      const page = await parse(await there.get(at))
      seen.push(page.querySelector('.scene')?.getAttribute('class') ?? '')
      const next = hrefOf(page, 'next')
      const back = hrefOf(await parse(await there.get(next)), 'prev')
      if (pathOf(next) !== pathOf(screen)) expect(pathOf(back)).toBe(pathOf(at))
      at = next
    } while (pathOf(at) !== pathOf(screen) && seen.length < 100)
    // While nobody has finished there is nothing to show between a question and its answer.
    const places = placesOf(quiz).filter(({ show }) => show !== 'split')
    expect(seen).toEqual(['scene join', ...places.map(({ show }) => `scene ${show}`)])
  })

  it('shows how the class answered only once that is asked for, and what is right only after', async () => {
    const { code, board } = await makeClass(site)
    for (const flood of ['snow', 'dam', 'dam', 'rain', 'dam'])
      await finish(site, code, [flood, 'trade', 'salt'])
    const at = (await screenOf(site, board)).replace('/screen?', '/screen/flood-why?')
    const asked = await parse(await get(at))
    expect(asked.querySelectorAll('.choices .n, .choices .share')).toHaveLength(0)
    const split = await parse(await get(hrefOf(asked, 'next')))
    expect(countsIn(split)).toEqual(['1', '1', '3'])
    const answer = await parse(await get(hrefOf(split, 'next')))
    expect(answer.querySelector('.ok')?.textContent).toContain('ثلج')
    expect(answer.querySelector('.scene')?.textContent).toContain('تعليل ثلج')
    expect(hrefOf(answer, 'next')).toContain('/screen/bridge-why?')
  })

  it('counts who does not know below all there is to choose, as the board does, where anybody said so', async () => {
    const { code, board } = await makeClass(site)
    for (const flood of ['snow', unknown, 'dam', unknown, 'rain'])
      await finish(site, code, [flood, 'trade', 'salt'])
    const screen = await screenOf(site, board)
    const split = async (id: string) =>
      parse(await get(`${screen.replace('/screen?', `/screen/${id}?`)}&show=split`))
    const rows = (page: Parsed, list: string) =>
      [...page.querySelectorAll(`${list} > li`)].map((row) => [
        row.querySelector('.words')?.textContent,
        parseInt(row.querySelector('.n')?.textContent ?? '', 10),
      ])
    const [last, ...others] = rows(await split('flood-why'), '.choices').reverse()
    expect([last, others.map(([, n]) => n)]).toEqual([
      [kindsWords.ar.unknown, 2],
      [1, 1, 1],
    ])
    const inAll = [
      ...rows(await split('bridge-why'), '.choices'),
      ...rows(await parse(await get(board)), '.split'),
    ].filter(([words]) => words === kindsWords.ar.unknown)
    expect(inAll).toEqual([last])
  })

  it('tells who hears it of how many each number is, there and on the board, who does not know included', async () => {
    const { code, board } = await makeClass(site)
    for (const flood of ['snow', unknown, 'dam', unknown, 'rain'])
      await finish(site, code, [flood, 'trade', 'salt'])
    const split = (await screenOf(site, board)).replace('/screen?', '/screen/flood-why?')
    const numbers = async (at: string, rows: string) =>
      [...(await parse(await get(at))).querySelectorAll(`${rows} .n`)].map(
        (each) => each.textContent,
      )
    const w = classroomWords.ar.live
    const told = ['1', '1', '1', '2'].map((n) => `${n} ${w.ofAll(5)}`)
    expect(await numbers(board, '#q-flood-why .split')).toEqual(told)
    expect(await numbers(`${split}&show=split`, '.choices')).toEqual(told)
  })

  it('tells nothing of what is right before the answer, of any kind of question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(...Object.values(questions)), async (question) => {
        for (const scene of drawnKind(question).scenes('ar', question)) {
          const before = JSON.stringify([scene.lead, scene.title, scene.rows, scene.act])
          const other = structuredClone(question)
          if ('choices' in other) for (const each of other.choices) each.correct = !each.correct
          else if (other.type === 'order')
            for (const each of other.items) each.place = other.items.length + 1 - each.place
          else if (other.type === 'match')
            for (const each of other.items) each.target = other.targets[0]?.id ?? ''
          else other.right = { from: other.close.from, to: other.close.from }
          const [same] = drawnKind(other)
            .scenes('ar', other)
            .filter(({ part }) => part === scene.part)
          expect(JSON.stringify([same?.lead, same?.title, same?.rows, same?.act])).toBe(before)
          expect(scene.answer.length).toBeGreaterThan(0)
        }
      }),
    )
    const { board } = await makeClass(site)
    const screen = await screenOf(site, board)
    const other = serve({ quizzes: (['ar', 'en'] as const).map((lang) => turned(rivers(lang))) })
    for (const show of ['question', 'split']) {
      const at = `${screen.replace('/screen?', '/screen/flood-why?')}&show=${show}`
      expect(await (await other.get(at)).text()).toBe(await (await get(at)).text())
    }
  })

  it('asks and does not tell, at any address, while the class withholds what is right', async () => {
    const quiz = everyKind()
    const quizzes = [quiz, { ...quiz, lang: 'en' as const }]
    const there = serve({ quizzes })
    const other = serve({ quizzes: quizzes.map((each) => turned(each)) })
    const { board, below } = await makeClass(there, [['withheld', 'yes']])
    const screen = await screenOf(there, board)
    const places = placesOf(quiz)
    const addressOf = ({ question, scene, show }: (typeof places)[number]) =>
      `${screen.replace('/screen?', `/screen/${question.id}?`)}&part=${scene.part}&show=${show}`
    for (const place of places) {
      const response = await there.get(addressOf(place))
      const text = await response.text()
      expect(text).toBe(await (await other.get(addressOf(place))).text())
      const page = await parse(new Response(text))
      expect(page.querySelector('.scene')?.getAttribute('class')).toBe('scene question')
      expect(page.querySelector('h1')?.textContent).not.toBe('')
      expect(page.querySelectorAll('.ok, .share, .n, .scene figure, .scene svg')).toHaveLength(0)
      expect(page.querySelector('.top .code')).not.toBeNull()
      expect(page.querySelectorAll('.withheld')).toHaveLength(1)
    }
    const links: string[] = []
    for (let at = screen; links.length < 100; ) {
      at = hrefOf(await parse(await there.get(at)), 'next')
      if (pathOf(at) === pathOf(screen)) break
      links.push(at)
    }
    const asked = places.filter(({ show }) => show === 'question')
    expect(links).toHaveLength(asked.length)
    expect(links.filter((link) => link.includes('show='))).toEqual([])

    await there.post(below('/close'), [])
    const [answer] = places.filter(({ show }) => show === 'answer')
    if (!answer) throw new Error('no answer')
    const opened = await parse(await there.get(addressOf(answer)))
    expect(opened.querySelector('.ok')).not.toBeNull()
    expect(opened.querySelector('.withheld')).toBeNull()
  })

  it('draws each in a view of its own, once what is right was shown, what the key point has', async () => {
    const quiz = drawnQuiz('ar')
    const there = serve({ quizzes: [quiz, drawnQuiz('en')] })
    const { board } = await makeClass(there)
    const screen = await screenOf(there, board)
    const drawn = quiz.points[2]?.question.id ?? ''
    let at = screen.replace('/screen?', `/screen/${drawn}?`)
    const scenes: string[] = []
    for (let pages = 0; pages < 20 && at.includes(`/${drawn}?`); pages++) {
      const page = await parse(await there.get(at))
      const drawings = page.querySelectorAll('.scene .graphic').length
      scenes.push(`${page.querySelector('.scene')?.getAttribute('class')} ${drawings}`)
      at = hrefOf(page, 'next')
    }
    expect(scenes.slice(-3)).toEqual(['scene answer 0', 'scene drawing 1', 'scene drawing 1'])
    expect(scenes.filter((scene) => scene.includes('drawing'))).toHaveLength(2)
  })

  it('counts for its question what the board counts, and draws the quiz once for all who look', async () => {
    const { code, board } = await makeClass(site)
    for (const flood of ['snow', 'dam', 'dam', 'rain', 'dam'])
      await finish(site, code, [flood, flood === 'dam' ? 'war' : 'trade', 'salt'])
    const screen = await screenOf(site, board)
    const whole = await parse(await get(board))
    const numbers = (texts: Iterable<{ textContent: string | null }>) =>
      [...texts].map(({ textContent }) => Number.parseInt(textContent ?? '', 10))
    for (const { question } of rivers().points) {
      const split = await parse(
        await get(`${screen.replace('/screen?', `/screen/${question.id}?`)}&show=split`),
      )
      const rows = whole.querySelectorAll(`#q-${question.id} .split .n`)
      expect(rows.length).toBeGreaterThan(0)
      expect(numbers(split.querySelectorAll('.choices .n'))).toEqual(numbers(rows))
    }
    const quiz = rivers()
    expect(placesOf(quiz)).toBe(placesOf(quiz))
  })

  it('counts in fives while the class is open, and shows nobody’s answers below five', async () => {
    const { code, board } = await makeClass(site)
    const screen = await screenOf(site, board)
    for (let n = 0; n < 4; n++) await finish(site, code)
    const split = `${screen.replace('/screen?', '/screen/flood-why?')}&show=split`
    const few = await parse(await get(split))
    expect(few.querySelectorAll('.choices .n')).toHaveLength(0)
    expect(few.querySelector('.top .finished')?.textContent).toBe('')
    for (let n = 0; n < 3; n++) await finish(site, code)
    now += 600_000
    const more = await parse(await get(split))
    expect(more.querySelector('.top .finished')?.textContent).toContain('5')
    expect(countsIn(more)).toEqual(['0', '5', '0'])
  })

  it('counts as its board does in a class with list numbers: one by one', async () => {
    const { code, board } = await makeListed(site, '9')
    for (let n = 1; n <= 7; n++) await finishAs(site, code, `${n}`)
    for (const page of [board, await screenOf(site, board)])
      expect((await parse(await get(page))).querySelector('.finished')?.textContent).toContain('7')
  })

  it('counts there a number that came twice once, and says of how many answers a split is', async () => {
    const { code, board } = await makeListed(site, '9')
    for (const list of ['1', '2', '3', '4', '5', '6', '6']) await finishAs(site, code, list)
    const screen = await screenOf(site, board)
    const page = await parse(
      await get(`${screen.replace('/screen?', '/screen/flood-why?')}&show=split`),
    )
    expect(page.querySelector('.top .finished')?.textContent).toMatch(/6\D+9/)
    expect(page.querySelector('.scene .lead')?.textContent).toMatch(/5\D+7/)
    await finishAs(site, code, '7')
    await finishAs(site, code, '8')
    await finishAs(site, code, '9')
    now += 600_000
    const whole = await parse(
      await get(`${screen.replace('/screen?', '/screen/flood-why?')}&show=split`),
    )
    expect(whole.querySelector('.scene .lead')).toBeNull()
  })

  it('shows of a class with list numbers no split that tells a pupil without one apart', async () => {
    const { code, board, below } = await makeListed(site, '9')
    const screen = await screenOf(site, board)
    const split = `${screen.replace('/screen?', '/screen/flood-why?')}&show=split`
    const counts = async () => countsIn(await parse(await get(split)))
    const unnumbered = () => finishAs(site, code, undefined, ['dam', 'trade', 'salt'])
    for (let n = 1; n <= 4; n++) await finishAs(site, code, `${n}`)
    await unnumbered()
    expect(await counts()).toEqual([])
    await site.post(below('/close'), [])
    expect(await counts()).toEqual([])
    await site.post(below('/reopen'), [])
    await finishAs(site, code, '5')
    now += 600_000
    expect(await counts()).toEqual(['0', '5', '0'])
    await site.post(below('/close'), [])
    expect(await counts()).toEqual(['0', '5', '0'])
    await site.post(below('/reopen'), [])
    for (let n = 0; n < 4; n++) await unnumbered()
    await site.post(below('/close'), [])
    expect(await counts()).toEqual(['0', '5', '5'])
  })

  it('has no code once the class is closed, and asks for no more news', async () => {
    const { board, below, code } = await makeClass(site)
    const screen = await screenOf(site, board)
    const open = await (await get(screen)).text()
    expect(open).toContain('data-poll')
    await site.post(below('/close'), [])
    const page = await parse(await get(screen))
    expect(page.querySelector('.code, .qr, [data-poll]')).toBeNull()
    expect(page.querySelector('#live')?.textContent).not.toContain(code.slice(0, 3))
  })

  it('is the code for a question that the quiz does not have', async () => {
    const { board } = await makeClass(site)
    const screen = await screenOf(site, board)
    const page = await parse(await get(screen.replace('/screen?', '/screen/gone?')))
    expect(page.querySelector('.scene.join')).not.toBeNull()
  })

  it('opens with no other key, the board’s own least of all', async () => {
    const { code, key, board } = await makeClass(site)
    const screen = await screenOf(site, board)
    for (const path of ['/screen', '/screen/flood-why'])
      for (const wrong of [key, 'x', ''])
        expect((await get(`/ar/groups/${code}${path}?key=${wrong}`)).status).toBe(404)
    expect(plain(screen)).not.toContain(key)
  })
})
