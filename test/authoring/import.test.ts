import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkAll } from '../../authoring/check.ts'
import { importQuiz } from '../../authoring/import.ts'
import type { WrittenQuiz } from '../../authoring/schema.ts'
import { project } from '../support/project.ts'
import { questionsFolder } from '../support/quiz-files.ts'
import { csv, csvInArabic, gift, giftInArabic, moodle } from './import/samples.ts'

/** Imports a file of this name and content into an empty folder of quizzes. */
function take(name: string, content: string | Uint8Array, lang?: 'ar' | 'en') {
  const questions = questionsFolder({})
  const from = join(questions, '..', name)
  writeFileSync(from, content)
  const result = importQuiz(questions, from, 'river', lang)
  if ('wrong' in result) return { ...result, folder: questions, quiz: undefined }
  const file = join(questions, '..', result.file)
  return { ...result, folder: questions, quiz: parse(readFileSync(file, 'utf8')) as WrittenQuiz }
}

const pointsOf = ({ quiz }: { quiz: WrittenQuiz | undefined }) => quiz?.points ?? []
const rightOf = (result: { quiz: WrittenQuiz | undefined }) =>
  pointsOf(result).map(({ question }) => question.choices.find((each) => each.correct)?.text)

describe('a GIFT file', () => {
  it('gives its questions of one right answer, as plain text, with ids from their words', () => {
    const taken = take('river.gift', gift)
    const [first, second, third] = pointsOf(taken)
    expect(first).toMatchObject({
      id: 'the-spring',
      heading: 'The spring',
      explainer: 'Snow feeds it, the article says.',
      question: {
        id: 'what-feeds-the-river-by',
        prompt: 'What feeds the river, by Delta News?',
        choices: [
          {
            id: 'melting-snow',
            text: 'Melting snow',
            correct: true,
            feedback: 'Right: the article says so.',
          },
          { id: 'rain-hail', text: 'Rain & hail' },
          { id: 'a-dam', feedback: expect.stringContaining('✎') },
        ],
      },
    })
    expect(second?.question.choices).toMatchObject([
      { id: 'true', feedback: 'It crosses three.' },
      { id: 'false', correct: true, feedback: 'Three of them.' },
    ])
    expect(third).toMatchObject({ id: 'mouth' })
    expect(rightOf(taken)).toEqual(['Melting snow', 'False', 'In the sea'])
  })

  it('names what it leaves out, each with its line', () => {
    const taken = take('river.gift', gift)
    const lines = gift.split('\n')
    const at = (text: string) => lines.findIndex((line) => line.includes(text)) + 1
    const named = taken.skipped.map((sentence) => sentence.match(/^river.gift:(\d+) .*\.$/)?.[1])
    expect(named.map(Number)).toEqual([
      at('Which of these'),
      at('::Length'),
      at('::Broken'),
      at('::Names'),
      at('::Match'),
    ])
  })

  it('in Arabic gives numbered ids, our digits and signs, and marked names', () => {
    const result = take('نهر.txt', giftInArabic)
    expect(result).toMatchObject({ file: 'questions/river/ar.yaml', skipped: [] })
    const [first, second] = pointsOf(result)
    expect(first).toMatchObject({ id: 'point-1', heading: 'المنبع' })
    expect(first?.question).toMatchObject({
      id: 'question-1',
      prompt: 'ما الذي يغذّي النهر بحسب {en:Delta News}؟',
      choices: [
        { id: 'choice-a', feedback: 'هكذا يقول المقال، في 3 مواضع.' },
        { id: 'choice-b', feedback: 'ذكرها المقال للجنوب، لا للشمال.' },
        { id: 'choice-c' },
      ],
    })
    expect(second?.question.choices.map(({ text, correct }) => [text, correct])).toEqual([
      ['صحيح', true],
      ['خطأ', undefined],
    ])
  })
})

describe('a Moodle XML file', () => {
  it('gives its questions without their markup', () => {
    const taken = take('river.xml', moodle)
    expect(pointsOf(taken).map(({ heading }) => heading)).toEqual(['The spring', 'Course'])
    const [first, second] = pointsOf(taken)
    expect(first?.question).toMatchObject({
      prompt: 'What feeds the river?',
      choices: [
        { text: 'Snow & ice', correct: true, feedback: 'Yes, 5 < 6.' },
        { text: 'Rain' },
        { text: 'A dam' },
      ],
    })
    expect(second?.question.choices).toMatchObject([
      { text: 'True', feedback: 'It crosses three.' },
      { text: 'False', correct: true, feedback: 'Three of them.' },
    ])
  })

  it('names what it leaves out, each with its line', () => {
    const taken = take('river.xml', moodle)
    const lines = moodle.split('\n')
    const banks = lines.findIndex((line) => line.includes('Banks'))
    const names = lines.findIndex((line) => line.includes('shortanswer')) + 1
    expect(taken.skipped).toEqual([
      expect.stringMatching(new RegExp(`^river.xml:${banks}  .* 2 right answers`)),
      expect.stringMatching(new RegExp(`^river.xml:${names}  .*«shortanswer»`)),
    ])
  })

  it('that breaks off says in which line', () => {
    const { skipped } = take('river.xml', moodle.slice(0, moodle.indexOf('</quiz>')))
    expect(skipped[0]).toMatch(/^river.xml:\d+ /)
  })
})

describe('a table', () => {
  it('gives its rows; the right choice by number, letter or text', () => {
    const taken = take('river.csv', csv)
    expect(rightOf(taken)).toEqual(['Melting snow', 'In the sea', 'In the hills'])
    expect(pointsOf(taken)[0]).toMatchObject({
      heading: expect.stringContaining('✎'),
      explainer: 'Snow feeds it.',
      question: {
        prompt: 'What feeds the river, by "Delta News"?',
        choices: [{ feedback: 'Rain, but in the south.' }, {}, {}],
      },
    })
    expect(taken.skipped.map((sentence) => sentence.split(' ')[0])).toEqual([
      'river.csv:4',
      'river.csv:8',
    ])
  })

  it('is read with semicolons, a byte order mark and Windows line ends', () => {
    const taken = take('river.csv', csvInArabic)
    expect(taken).toMatchObject({ file: 'questions/river/ar.yaml', questions: 2 })
    expect(rightOf(taken)).toEqual(['الثلوج', 'في البحر'])
  })

  it('is read in the UTF-16 of a spreadsheet', () => {
    const utf16 = Buffer.from(csvInArabic.replaceAll(';', '\t'), 'utf16le')
    expect(rightOf(take('river.tsv', utf16))).toEqual(['الثلوج', 'في البحر'])
  })

  it('without the columns it needs says which', () => {
    expect(take('river.csv', 'a,b\n1,2\n').skipped[0]).toMatch(/^river.csv:1 .*«prompt»/)
  })

  it('with a quotation mark out of place says where', () => {
    expect(take('river.csv', `${csv}"never closed,a,b\n`).skipped[0]).toMatch(/^river.csv:\d+ /)
  })
})

describe('what is written', () => {
  it.each([
    ['river.gift', gift],
    ['river.txt', giftInArabic],
    ['river.xml', moodle],
    ['river.csv', csv],
    ['river.csv', csvInArabic],
  ])('has nothing wrong with it but the sentences left to write: %s', (name, content) => {
    const { folder, file = '' } = take(name, content) as { folder: string; file?: string }
    const lines = readFileSync(join(folder, '..', file), 'utf8').split('\n')
    const left = lines.flatMap((line, index) => (line.includes('✎') ? [index + 1] : []))
    const { findings } = checkAll(folder)
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set(left))
  })

  it('is in the language asked for', () => {
    expect(take('river.csv', csv, 'ar')).toMatchObject({ file: 'questions/river/ar.yaml' })
  })

  it('never replaces a quiz', () => {
    const questions = questionsFolder({ 'river/en.yaml': 'mine' })
    const from = join(questions, '..', 'river.gift')
    writeFileSync(from, gift)
    expect(importQuiz(questions, from, 'river')).toHaveProperty('wrong')
    expect(readFileSync(join(questions, 'river/en.yaml'), 'utf8')).toBe('mine')
  })

  it('is nothing where no question can be taken', () => {
    for (const [name, content] of [
      ['river.gift', '::Essay::Write! {}'],
      ['river.gift', ''],
      ['river.xml', '<quiz></quiz>'],
      ['river.csv', ''],
      ['river.docx', 'PK'],
    ] as const) {
      const { folder, ...result } = take(name, content)
      expect(result).toHaveProperty('wrong')
      expect(existsSync(join(folder, 'river'))).toBe(false)
    }
  })

  it('is nothing where the file is not UTF-8, and says so', () => {
    const windows1256 = Uint8Array.of(0xc7, 0xe1, 0xe4, 0xe5, 0xd1)
    expect(take('river.csv', windows1256)).toMatchObject({
      wrong: expect.stringContaining('Windows-1256'),
    })
  })
})

describe('any file', () => {
  const pieces = fc.constantFrom(
    ...['::', '{', '}', '=', '~', '#', '%50%', '\n\n', '\\', '<quiz>', '<question type="', '">'],
    ...[
      '<text>',
      ']]>',
      '<![CDATA[',
      '&#x0;',
      '"',
      ',',
      ';',
      'question',
      'choice 1',
      '٣',
      '\u202e',
    ],
  )

  it.each(['.gift', '.xml', '.csv'])('ends in sentences, not in an exception: %s', (ending) => {
    const questions = questionsFolder({})
    const from = join(questions, '..', `any${ending}`)
    const anything = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 })
    fc.assert(
      fc.property(anything, fc.nat(), (parts, number) => {
        writeFileSync(from, parts.join(''))
        mkdirSync(questions, { recursive: true })
        expect(importQuiz(questions, from, `any-${number}`).skipped).toBeInstanceOf(Array)
      }),
      { numRuns: 150 },
    )
  })
})

describe('npm run import', () => {
  it('says what it wrote, what it left out, and what is next', () => {
    const { root, run } = project({})
    writeFileSync(join(root, 'river.gift'), gift)
    const good = run('import.ts', join(root, 'river.gift'), 'river')
    expect(good).toMatchObject({ status: 0, stdout: expect.stringContaining('check -- river') })
    expect(good.stderr.trim().split('\n')).toHaveLength(5)
    const bad = run('import.ts', join(root, 'river.gift'), 'river', '--lang', 'fr')
    expect(bad).toMatchObject({ status: 1, stdout: '' })
    expect(bad.stderr).toMatch(/^Name the file and the quiz: .*\n$/)
  })
})
