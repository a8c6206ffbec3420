import { describe, expect, it } from 'vitest'
import { gift, giftInArabic } from './samples.ts'
import { choicesIn, linesOf, promptsOf, rightOf, take } from './take.ts'

const inGift = (...lines: string[]) => take('river.gift', lines.join('\n'))

describe('a GIFT file', () => {
  it('gives its questions, as plain text, with ids from their words', async () => {
    const taken = await take('river.gift', gift)
    const [first, second, third, ...others] = taken.points
    expect(first).toMatchObject({
      id: 'spring',
      heading: 'The spring',
      explainer: 'Snow feeds it, the article says.',
      question: {
        id: 'feeds-river',
        prompt: 'What feeds the river, by Delta News?',
        choices: [
          {
            id: 'melting-snow',
            text: 'Melting snow',
            correct: true,
            feedback: 'Right: the article says so.',
          },
          { id: 'rain-hail', text: 'Rain & hail' },
          { id: 'dam', feedback: expect.stringContaining('✎') },
        ],
      },
    })
    expect(choicesIn(second?.question)).toMatchObject([
      { id: 'true', feedback: 'It crosses three.' },
      { id: 'false', correct: true, feedback: 'Three of them.' },
    ])
    expect(third?.question).toMatchObject({ type: 'multiple', id: 'grow-banks' })
    expect(others.map(({ id }) => id)).toEqual(['length', 'match', 'mouth'])
  })

  it('names what it leaves out, each with its line', async () => {
    const taken = await take('river.gift', gift)
    const lines = gift.split('\n')
    const at = (text: string) => lines.findIndex((line) => line.includes(text)) + 1
    expect(linesOf(taken.skipped)).toEqual([at('::Broken'), at('::Names')])
  })

  it('in Arabic gives ids that tell nothing, our digits and signs, and marked names', async () => {
    const result = await take('نهر.txt', giftInArabic)
    expect(result).toMatchObject({ file: 'questions/river/ar.yaml', skipped: [] })
    const [first, second] = result.points
    expect(first).toMatchObject({ id: expect.stringMatching(/^[a-z]{4}$/), heading: 'المنبع' })
    expect(first?.question).toMatchObject({
      prompt: 'ما الذي يغذّي النهر بحسب {en:Delta News}؟',
      choices: [
        { feedback: 'هكذا يقول المقال، في 3 مواضع.' },
        { feedback: 'ذكرها المقال للجنوب، لا للشمال.' },
        {},
      ],
    })
    expect(choicesIn(second?.question).map(({ text, correct }) => [text, correct])).toEqual([
      ['صحيح', true],
      ['خطأ', undefined],
    ])
  })
})

describe('GIFT is read as Moodle reads it', () => {
  it('with = after ~, next to one another or a line each', async () => {
    const taken = await inGift(
      'The river rises in the {',
      '~hills.',
      '~=north.',
      '}',
      '',
      'It is {~=long~short} here.',
    )
    expect(rightOf(taken)).toEqual(['north.', 'long'])
    expect(promptsOf(taken)[1]).toBe('It is _____ here.')
  })

  it('with : = # in the text of a question, and : in answers', async () => {
    const taken = await inGift(
      'Choose: it ends in the {=sea ~sand}',
      '',
      'Is 2+2=4, as in item #3? {=yes ~no}',
      '',
      '::Dam 1: plans::When did it open? {=at 6:30 ~at 7:45}',
      '',
      'اختر: يصبّ النهر في {=البحر ~الرمل}',
    )
    expect(taken.skipped).toEqual([])
    expect(promptsOf(taken)[1]).toBe('Is 2+2=4, as in item #3?')
    expect(taken.points[2]?.heading).toBe('Dam 1: plans')
    expect(rightOf(taken).slice(0, 3)).toEqual(['sea', 'yes', 'at 6:30'])
  })

  it('with what is escaped as text', async () => {
    const taken = await inGift('Which is five \\{5\\}? {~2\\=2 =2\\+3\\=5\\#\\~\\: ~a\\\\b}')
    expect(choicesIn(taken.points[0]?.question).map(({ text }) => text)).toEqual([
      '2=2',
      '2\\+3=5#~:',
      'a\\b',
    ])
  })

  it('with notes that stand alone or above a question', async () => {
    const taken = await inGift(
      '// The river',
      '',
      '// ===First===',
      '',
      '// here',
      'It is long.{T}',
      '',
      '// end',
    )
    expect(taken).toMatchObject({ skipped: [], changed: [] })
    expect(promptsOf(taken)).toEqual(['It is long.'])
  })

  it('with true and false in each of their spellings, in small letters too', async () => {
    const spellings = ['T', 'TRUE', 'true', 'F', 'FALSE', 'false']
    const taken = await inGift(...spellings.flatMap((each) => [`It is ${each}. {${each}}`, '']))
    expect(rightOf(taken)).toEqual(['True', 'True', 'True', 'False', 'False', 'False'])
  })

  it('with formats of their own for a text', async () => {
    const taken = await inGift(
      '[markdown]Who **measured** it? {=[plain]<b>a team</b> ~[html]<i>nobody</i>#[markdown]not *so*}',
    )
    expect(taken.points[0]?.question).toMatchObject({
      prompt: 'Who measured it?',
      choices: [{ text: '<b>a team</b>' }, { text: 'nobody', feedback: 'not so' }],
    })
  })
})

describe('GIFT that Moodle stumbles over comes in with advice', () => {
  it.each([
    ['a category above', ['$CATEGORY: River', 'It is long.{T}'], 2],
    ['a category below', ['It is long.{T}', '$CATEGORY: River'], 1],
    ['a question right below', ['It is short.{F}', '::Next::It is long.{T}'], 2],
    ['a gap between the braces', ['Where? {', '=Here', '', '~There', '', '}'], 1],
  ])('%s', async (_, lines, at) => {
    const taken = await inGift(...lines)
    expect(taken.skipped).toEqual([])
    expect(linesOf(taken.changed)).toEqual([at])
    expect(taken.points.length).toBe(lines.filter((line) => line.includes('{')).length)
  })
})

describe('GIFT that is not certain is left out, with its line', () => {
  it.each([
    ['an = in the middle of an answer', 'How much is x? {=x=5 ~x=6 ~none}'],
    ['an = that another answer may hold', 'Which holds? { ~x=5 ~y }'],
    ['a part of the mark', 'Where? {=Here ~%50%Near ~There}'],
    ['no right answer', 'Where? {~Here ~There}'],
    ['a # that begins an answer', 'Which lake? {=#1 ~#2}'],
    ['two choices alike', 'Where? {=Here ~Here ~There}'],
    ['no braces', 'Where is it?'],
    ['a brace alone', 'Where is it?}'],
    ['two pairs of braces', 'Where {=here ~there} or {=so ~not}?'],
    ['an empty pair', 'Write! {}'],
  ])('%s', async (_, question) => {
    const taken = await inGift('', '// note', question, '', 'It is long.{T}')
    expect(promptsOf(taken)).toEqual(['It is long.'])
    expect(linesOf(taken.skipped)).toEqual([3])
  })
})

it('a long answer is soon read, whatever it is made of', async () => {
  for (const piece of ['<', '[', '"', '=', 'a ', '**'])
    expect(await inGift(`[markdown]Who? {=a${piece.repeat(100_000)} ~b}`)).toHaveProperty('skipped')
})
