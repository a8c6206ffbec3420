import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/kinds/kind.ts'
import { languages } from '../../src/languages/languages.ts'
import { framedPath, questionPath, stepPath } from '../../src/paths.ts'
import { parse, serve } from '../support/app.ts'
import { everyKind } from '../support/every-kind.ts'

const quizzes = languages.map((lang) => everyKind(lang))
const { get } = serve({ quizzes })

/** Everywhere a question is asked, what is missing told among it. */
const pages = quizzes.flatMap(({ lang, slug, points }) =>
  points.flatMap(({ question: { id } }, i) => {
    const practised = stepPath(lang, slug, i + 1, [['practice', id]])
    const alone = questionPath(lang, slug, id)
    return [
      alone,
      practised,
      practised.replace('?', '/feedback?'),
      framedPath(alone),
      framedPath(practised),
    ]
  }),
)

describe('the button that Enter presses in a field', () => {
  it.each(pages)('is never "I don\'t know": %s', async (path) => {
    const page = await parse(await get(path))
    const buttons = [...page.querySelectorAll('.ask :is(button, a)')].map(
      (each) => each.getAttribute('value') ?? each.getAttribute('href') ?? '',
    )
    expect(buttons.filter((each) => each.endsWith(unknown))).toEqual(buttons.slice(-1))
    expect(buttons.length).toBeGreaterThan(1)
  })
})
