import { describe, expect, it, test } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, type QuizFiles, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

/** The question about the flood with these three choices, the last of them right, and this explainer. */
function flood(
  lang: 'ar' | 'en',
  choices: [string, string, string],
  explainer?: string,
): QuizFiles {
  const before = { ar: ['الدفء', 'الشباك', 'الملح'], en: ['warmth', 'nets', 'salt'] }[lang]
  const texts = choices.reduce(
    (files, text, i) => changed(files, lang, `text: ${before[i]}\n`, `text: "${text}"\n`),
    good,
  )
  if (explainer === undefined) return texts
  const old = {
    ar: /تقول الصحيفة إن الفيضان[\s\S]*?(?=\n\n)/,
    en: /The newspaper says: The flood[\s\S]*?(?=\n\n)/,
  }
  return changed(texts, lang, old[lang], explainer)
}

/** What is said about a file, at the line of a text of it. */
const said = (files: QuizFiles, lang: 'ar' | 'en', at: string) =>
  adviceIn({ [lang]: files[lang] }).filter(({ line }) => line === place(files, lang, at).line)

test('a good quiz in two languages is given none', () => {
  expect(adviceIn(good)).toEqual([])
})

test('questions of every kind that are well written are given none', () => {
  for (const question of Object.values(written))
    expect(adviceIn({ en: asking(question).en })).toEqual([])
})

describe('a right choice that can be found by copying', () => {
  it.each([
    [
      'en',
      'The council closed the mill when its owner moved to the coast.',
      ['The bakers asked for it', 'Nobody wanted bread', 'Its owner moved to the coast'],
      'owner moved to the coast',
    ],
    [
      'en, by words scattered in other forms',
      'Relying on the mills, farmers sold their wheat abroad.',
      ['They feared the winter', 'They had no bakers', 'Wheat was sold by farmers'],
      'Wheat … sold … farmers',
    ],
    [
      'ar, whatever is written onto a word',
      'ظلّت القرية تعتمد على الطاحونة، وبالقمح تاجر أهلها مع المدن.',
      ['خافوا من الشتاء', 'لم يجدوا خبازًا', 'تاجروا مع مدينة بقمحهم'],
      'تاجروا … بقمحهم',
    ],
    [
      'ar, with vowel signs and other hamzas',
      'أَغلقت البلديّة الطاحونة حين اِنتقل صاحبها إلى الساحل.',
      ['طلب الخبازون ذلك', 'قلّ الإقبال عليها', 'صاحبها انتقل الى الساحل'],
      'الساحل',
    ],
  ] as const)('%s', (name, explainer, choices, words) => {
    const lang = name.startsWith('ar') ? 'ar' : 'en'
    const files = flood(lang, [...choices], explainer)
    expect(said(files, lang, `text: "${choices[2]}"`)).toEqual([
      expect.objectContaining({ message: expect.stringContaining(words) }),
    ])
  })

  it.each([
    [
      'where a wrong choice shares as much',
      ['Its owner sold the mill', 'Nobody wanted bread', 'The owner left the mill'],
    ],
    [
      'where only common words are shared',
      ['For the bakers', 'Nobody at all wanted it', 'In the end it was to be so'],
    ],
  ] as const)('is not seen %s', (_, choices) => {
    const files = flood('en', [...choices], 'The owner of the mill moved to the coast in the end.')
    expect(said(files, 'en', `text: "${choices[2]}"`)).toEqual([])
  })
})

describe('a right choice that can be told without any text', () => {
  it('shares more with the others than they share', () => {
    const choices = [
      'It lifted the old tax and paid farmers',
      'It raised the old tax and lent money',
      'It lifted the old tax and lent farmers money',
    ] as const
    const files = flood('en', [...choices])
    expect(said(files, 'en', `text: "${choices[2]}"`)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('without the article') }),
    ])
  })

  it('is not one of a mirrored pair', () => {
    const choices = ['Something else', 'Mills need bakers', 'Bakers need mills'] as const
    expect(said(flood('en', [...choices]), 'en', `text: "${choices[2]}"`)).toEqual([])
  })
})

describe('a right choice that is longer than all others', () => {
  it.each([
    [['the sea', 'the sky'], 'the snow on the hills', true],
    [['twelve of us at', 'fourteen of them'], 'twenty-four letters here', true],
    [['twelve of us at', 'fourteen of them'], 'twenty-three letters on', false],
    [['a', 'b'], '260,000', false],
  ] as const)('beside %j, %j gives itself away: %s', (wrong, right, givesAway) => {
    const files = flood('en', [...wrong, right])
    const found = said(files, 'en', `text: "${right}"`)
    expect(found.map(({ message }) => message.includes(`${right.length} characters`))).toEqual(
      givesAway ? [true] : [],
    )
  })

  it('is several right ones that are longer than all wrong ones', () => {
    const longer = written.multiple
      .replace('text: wood', 'text: wood from the hills')
      .replace('text: wool', 'text: wool from the sheep')
    const files = asking(longer)
    expect(said(files, 'en', 'text: wood')).toHaveLength(1)
  })
})

describe('choices that lean on the others', () => {
  it.each([
    ['ar', 'كل ما سبق'],
    ['ar', 'جميع ما ذُكر'],
    ['ar', 'لا شيء ممّا سبق'],
    ['en', 'All of the above'],
    ['en', 'None of these'],
    ['en', 'Both A and B'],
  ] as const)('%s: %s', (lang, text) => {
    const files = flood(lang, [text, 'x', 'y'])
    expect(said(files, lang, `text: "${text}"`)).toHaveLength(1)
  })

  it.each(['All of the farmers', 'None of the mills', 'Both kinds of flour'])(
    'but not «%s»',
    (text) => {
      expect(said(flood('en', [text, 'x', 'y']), 'en', `text: "${text}"`)).toEqual([])
    },
  )
})

describe('two that say almost the same', () => {
  it.each([
    ['ar', 'حرب الطحين في القرية', 'الحَرب على طحين القرية'],
    ['en', 'the war about flour', 'War over the flour'],
  ] as const)('%s', (lang, one, two) => {
    const files = flood(lang, [one, two, 'x'])
    expect(said(files, lang, `text: "${two}"`)).toEqual([
      expect.objectContaining({ message: expect.stringContaining(one) }),
    ])
  })

  it('in any kind of question', () => {
    const files = asking(
      written.order
        .replace('text: iron', 'text: the woods')
        .replace('text: wool', 'text: some woods'),
    )
    expect(said(files, 'en', 'text: some woods')).toHaveLength(1)
  })

  it('are not two that differ in one word that counts', () => {
    expect(
      said(
        flood('en', ['the war of 1812', 'the war of 1813', 'x']),
        'en',
        'text: "the war of 1813"',
      ),
    ).toEqual([])
  })
})
