import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../authoring/compile.ts'
import { importQuiz } from '../../authoring/import/import-quiz.ts'
import { project } from '../support/project.ts'
import { questionsFolder } from '../support/quiz-files.ts'
import { csv, csvInArabic, gift, giftInArabic, moodle } from './import/samples.ts'
import { linesOf, promptsOf, take } from './import/take.ts'

describe('what is written', () => {
  it.each([
    ['river.gift', gift],
    ['river.txt', giftInArabic],
    ['river.xml', moodle],
    ['river.csv', csv],
    ['river.csv', csvInArabic],
  ])('has nothing wrong with it but the sentences left to write: %s', async (name, content) => {
    const { folder, yaml = '' } = { yaml: '', ...(await take(name, content)) }
    const lines = yaml.split('\n')
    const left = lines.flatMap((line, index) => (line.includes('✎') ? [index + 1] : []))
    expect(left.length).toBeGreaterThan(5)
    const { findings } = compile(folder)
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set(left))
  })

  it('is in the language asked for', async () => {
    expect(await take('river.csv', csv, { lang: 'ar' })).toMatchObject({
      file: 'questions/river/ar.yaml',
    })
  })

  it('never replaces a quiz', async () => {
    const questions = questionsFolder({ 'river/en.yaml': 'mine' })
    const from = join(questions, '..', 'river.gift')
    writeFileSync(from, gift)
    expect(await importQuiz(questions, from, 'river')).toHaveProperty('wrong')
    expect(readFileSync(join(questions, 'river/en.yaml'), 'utf8')).toBe('mine')
  })

  it.each([
    ['river.gift', '::Essay::Write! {}'],
    ['river.gift', ''],
    ['river.gift', '// a note'],
    ['river.xml', '<quiz></quiz>'],
    ['river.xml', '<html></html>'],
    ['river.csv', ''],
    ['river.csv', 'PK\u0003\u0004'],
    ['river.xlsx', 'no workbook'],
    ['river.docx', 'PK'],
    ['river', 'Where? {=Here ~There}'],
  ])('is nothing where no question can be taken: %s %j', async (name, content) => {
    const { folder, wrong } = await take(name, content)
    expect(wrong).toMatch(/^\S.*\.$/)
    expect(existsSync(join(folder, 'river'))).toBe(false)
  })
})

describe('letters that are lost', () => {
  it('are told apart by what has become of them', async () => {
    const windows1256 = Uint8Array.of(0xc7, 0xe1, 0xe4, 0xe5, 0xd1)
    const misread = Buffer.from(giftInArabic).toString('latin1')
    const wrongs = [
      (await take('river.csv', windows1256)).wrong,
      (await take('river.txt', misread)).wrong,
      (await take('river.csv', csvInArabic.replace(/[ء-ي]/g, '?'))).wrong,
      (await take('river.txt', giftInArabic.replace(/[ء-ي]/g, '?'))).wrong,
    ]
    expect(wrongs[0]).toContain('Windows-1256')
    expect(wrongs[1]).toContain('«Ø§Ù„»')
    expect(wrongs[2]).toContain('????')
    expect(wrongs[3]).toBe(wrongs[2]?.replace('river.csv', 'river.txt'))
  })

  it('in one question alone leave that one out, and question marks of a text do none', async () => {
    const { skipped, ...taken } = await take(
      'river.csv',
      'prompt,choice 1,choice 2,correct\nWhere???,Here,There,1\nWho?,??? ????,Nobody,1\nWhen?,Ma\ufffd,June,2\nWhy ?? he asks,Snow,Rain,1\n',
    )
    expect(promptsOf(taken)).toEqual(['Where???', 'Why ?? he asks'])
    expect(linesOf(skipped)).toEqual([3, 4])
  })
})

describe('a bank of questions', () => {
  const bank = Array.from({ length: 340 }, (_, n) => `Question ${n}? {=Right ${n} ~Wrong ${n}}`)

  it('that is too large for a quiz says how many fit, and writes nothing', async () => {
    const { wrong = '', folder } = await take('bank.gift', bank.join('\n\n'))
    const fit = Number(wrong.match(/room for (\d+)/)?.[1])
    expect(wrong).toContain('340')
    expect(existsSync(join(folder, 'river'))).toBe(false)
    const taken = await take('bank.gift', bank.join('\n\n'), { only: `1-${fit}` })
    expect(taken).toMatchObject({ wrong: undefined, questions: fit })
    const more = await take('bank.gift', bank.join('\n\n'), { only: `1-${fit + 1}` })
    expect(more.wrong).toContain(`room for ${fit}`)
  })

  it('gives the questions asked for, by their numbers', async () => {
    const taken = await take('bank.gift', bank.join('\n\n'), { only: '3, 338-400' })
    expect(promptsOf(taken)).toEqual([2, 337, 338, 339].map((n) => `Question ${n}?`))
    for (const only of ['a-b', '341-', '400', ''])
      expect(await take('bank.gift', bank.join('\n\n'), { only })).toHaveProperty('wrong')
  })
})

describe('any file', () => {
  const pieces = fc.constantFrom(
    ...['::', '{', '}', '=', '~', '#', '%50%', '\n\n', '\\', '->', '$CATEGORY:', '//', '####'],
    ...['<quiz>', '<question type="', '">', '<text>', ']]>', '<![CDATA[', '&#x0;', '<sup>', '<img'],
    ...['"', ',', ';', '\t', '\n', 'question', 'choice 1', 'b', 'correct', 'sep=;', '????'],
    ...['٣', '\u202e', '\u2068', '\ue03a', '\ufffd', 'A. ', 'ANSWER: A', '0', '½', '{en:x}'],
  )

  it.each(['.gift', '.txt', '.xml', '.csv', '.tsv'])(
    'ends in sentences, not in an exception: %s',
    async (ending) => {
      const questions = questionsFolder({})
      const from = join(questions, '..', `any${ending}`)
      const anything = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 })
      await fc.assert(
        fc.asyncProperty(anything, fc.nat(), async (parts, number) => {
          writeFileSync(from, parts.join(''))
          mkdirSync(questions, { recursive: true })
          const { skipped } = await importQuiz(questions, from, `any-${number}`)
          expect(linesOf(skipped)).not.toContain(NaN)
        }),
        { numRuns: 150 },
      )
    },
  )
})

describe('npm run import', () => {
  it('says what it wrote, what it left out, and what is next', () => {
    const { root, run } = project({})
    writeFileSync(join(root, 'river.gift'), gift)
    const good = run('import.ts', join(root, 'river.gift'), 'river')
    expect(good).toMatchObject({ status: 0, stdout: expect.stringContaining('check -- river') })
    expect(good.stderr.trim().split('\n')).toHaveLength(2)
    const bad = run('import.ts', join(root, 'river.gift'), 'river', '--lang', 'fr')
    expect(bad).toMatchObject({ status: 1, stdout: '' })
    expect(bad.stderr).toMatch(/^Name the file and the quiz: .*\n$/)
  })

  it('shows what each column was taken for before it says what it wrote', () => {
    const { root, run } = project({})
    writeFileSync(join(root, 'river.csv'), csv)
    const { stdout } = run('import.ts', join(root, 'river.csv'), 'river', '--only', '2')
    const lines = stdout.trim().split('\n')
    const titles = csv.split('\n')[0]?.split(',') ?? []
    expect(titles.filter((title) => lines.some((line) => line.includes(`«${title}»`)))).toEqual(
      titles,
    )
    expect(lines.at(-1)).toContain('questions/river/en.yaml')
  })
})
