import { describe, expect, it } from 'vitest'
import { compile } from '../../../authoring/compile.ts'
import { linesOf, take } from './take.ts'

const xml = (...questions: string[]) =>
  `<quiz>\n${questions.map((each) => `<question ${each}</question>`).join('\n')}\n</quiz>`
const text = (name: string, said: string, more = '') =>
  `<${name}${more}><text>${said}</text></${name}>`
const answer = (fraction: number, said: string, more = '') =>
  `<answer fraction="${fraction}"><text>${said}</text>${more}</answer>`
const question = (type: string, ...parts: string[]) =>
  `type="${type}">${text('name', 'River')}${text('questiontext', 'What?')}${parts.join('')}`

const pair = (item: string, target: string) =>
  `<subquestion format="html"><text>${item}</text>${text('answer', target)}</subquestion>`

const inGift = {
  multiple: 'What? {~%50%Reeds#Yes. ~%50%Palms ~%-100%Oaks}',
  order: 'What? {>ALL VERTICAL ABSOLUTE SHOW none\nSpring\nSummer\n[html]<b>Autumn</b>\n}',
  match: 'What? {=Nile -> Africa =Amazon -> America =Congo -> Africa = -> Asia}',
  number: 'What? {#=%100%6650:50#Right. =%50%6650:200#Close. ~#It is 6650.}',
}

const inMoodle = {
  multiple: question(
    'multichoice',
    '<single>false</single>',
    answer(50, 'Reeds', text('feedback', 'Yes.')),
    answer(50, 'Palms'),
    answer(-100, 'Oaks'),
  ),
  order: question(
    'ordering',
    answer(1, 'Spring', text('feedback', 'Yes.')),
    answer(2, 'Summer'),
    answer(3, 'Autumn'),
  ),
  match: question(
    'matching',
    pair('Nile', 'Africa'),
    pair('Amazon', 'America'),
    pair('Congo', 'Africa'),
    pair('', 'Asia'),
  ),
  number: question(
    'numerical',
    answer(100, '6650', `<tolerance>50</tolerance>${text('feedback', 'Right.')}`),
    answer(50, '6650', `<tolerance>200</tolerance>${text('feedback', 'Close.')}`),
    answer(0, '*', text('feedback', 'It is 6650.')),
    '<units><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>',
  ),
}

const fields = {
  multiple: {
    choices: [
      { text: 'Reeds', correct: true, feedback: 'Yes.' },
      { text: 'Palms', correct: true },
      { text: 'Oaks' },
    ],
  },
  order: { items: [{ text: 'Spring' }, { text: 'Summer' }, { text: 'Autumn' }] },
  match: {
    targets: [{ text: 'Africa' }, { text: 'America' }, { text: 'Asia' }],
    items: [
      { text: 'Nile', target: 'africa' },
      { text: 'Amazon', target: 'america' },
      { text: 'Congo', target: 'africa' },
    ],
  },
  number: {
    right: { from: 6600, to: 6700 },
    close: { from: 6450, to: 6850 },
    feedback: { right: 'Right.', close: 'Close.', far: 'It is 6650.' },
  },
} as const

describe.each([
  ['river.gift', inGift],
  [
    'river.xml',
    Object.fromEntries(Object.entries(inMoodle).map(([kind, each]) => [kind, xml(each)])),
  ],
])('in %s', (name, written: Record<string, string>) => {
  it.each(Object.entries(fields))('a question of the kind %s', async (type, expected) => {
    const taken = await take(name, written[type] ?? '')
    expect(taken).toMatchObject({ skipped: [], changed: [] })
    expect(taken.points[0]?.question).toMatchObject({ type, prompt: 'What?', ...expected })
  })

  it('all kinds together have nothing wrong but what is left to write', async () => {
    const all = name.endsWith('.xml')
      ? xml(...Object.values(inMoodle))
      : Object.values(inGift).join('\n\n')
    const { folder, points, yaml = '' } = { yaml: '', ...(await take(name, all)) }
    const left = yaml.split('\n').flatMap((line, index) => (line.includes('✎') ? [index + 1] : []))
    expect(points).toHaveLength(4)
    expect(new Set(compile(folder).findings.map(({ line }) => line))).toEqual(new Set(left))
  })
})

describe('a question that its kind cannot hold is left out', () => {
  it.each([
    ['all right', 'What? {~%33%One ~%33%Two ~%34%Three}'],
    ['several of two', 'What? {~%50%One ~%50%Two}'],
    ['two items to order', 'What? {>ALL\nOne\nTwo}'],
    ['the same item twice', 'What? {>ALL\nOne\nTwo\nOne}'],
    ['one target', 'What? {=One -> A =Two -> A}'],
    ['an item without a target', 'What? {=One -> A =Two -> }'],
    ['several numbers', 'What? {#=5 =7}'],
    ['no number', 'What? {#five}'],
    ['what is close beside what is right', 'What? {#=%100%5:1 =%50%9:1}'],
    ['a range without an end', 'What? {#5..}'],
  ])('%s', async (_, gift) => {
    expect(linesOf((await take('river.gift', gift)).skipped)).toEqual([1])
  })

  it('of Moodle’s other types too', async () => {
    const others = ['essay', 'cloze', 'calculated', 'ddimageortext'].map((type) => question(type))
    expect(linesOf((await take('river.xml', xml(...others))).skipped)).toEqual([2, 3, 4, 5])
  })
})

it('a number is as exact as it was written', async () => {
  const taken = await take(
    'river.gift',
    'Much? {#6.1415:0.0005}\n\nBelow? {#-4.5..-4}\n\nNone? {#0}',
  )
  expect(taken.points.map(({ question }) => 'right' in question && question.right)).toEqual([
    { from: 6.141, to: 6.142 },
    { from: -4.5, to: -4 },
    { from: 0, to: 0 },
  ])
})

it('ids do not tell an order: another order of the same items gives the same ones', async () => {
  const items = ['الربيع', 'الصيف', 'الخريف', 'الشتاء']
  const idsOf = async (texts: string[]) => {
    const { points } = await take('river.gift', `متى؟ {>ALL\n${texts.join('\n')}\n}`)
    const asked = points[0]?.question
    return asked && 'items' in asked
      ? Object.fromEntries(asked.items.map(({ id, text }) => [text, id]))
      : {}
  }
  expect(await idsOf([...items].reverse())).toEqual(await idsOf(items))
  expect(Object.keys(await idsOf(items))).toHaveLength(4)
})
