import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { importQuiz } from '../../../authoring/import/import-quiz.ts'
import { questionsFolder } from '../../support/quiz-files.ts'

const english =
  'Where?{=Here ~There}\n\nWho?{~We =They ~You}\n\nWhich?{=One -> Here =Two -> There}\n'
const arabic = 'أين؟{=هنا ~هناك}\n\nمن؟{~نحن =هم ~أنتم}\n\nأيهما؟{=الأول -> هنا =الثاني -> هناك}\n'

/** The English quiz, and then the Arabic one, imported into one folder. */
async function both(change: (yaml: string) => string, second: string) {
  const questions = questionsFolder({})
  const take = (name: string, text: string) => {
    writeFileSync(join(questions, '..', name), text)
    return importQuiz(questions, join(questions, '..', name), 'river')
  }
  const file = (lang: string) => join(questions, 'river', `${lang}.yaml`)
  await take('english.gift', english)
  writeFileSync(file('en'), change(readFileSync(file('en'), 'utf8')))
  const result = await take('arabic.gift', second)
  const read = (lang: string) => readFileSync(file(lang), 'utf8')
  return { result, en: read('en'), ar: read('ar') }
}

const idsOf = (yaml: string) => yaml.match(/id: .+/g)

it('a second language takes the ids, paragraphs and date of the first', async () => {
  const filled = (yaml: string) =>
    yaml
      .replace(/paragraphs: .*/, 'paragraphs: [3, 4]')
      .replace(/date: .*/, 'date: 2024-06-20')
      .replace(/minutes: .*/, 'minutes: 7')
  const { en, ar, result } = await both(filled, arabic)
  expect(idsOf(ar)).toEqual(idsOf(en))
  expect(parse(ar)).toMatchObject({
    source: { date: '2024-06-20' },
    minutes: 7,
    points: [
      { paragraphs: [3, 4], question: { prompt: 'أين؟' } },
      { paragraphs: expect.stringMatching(/^✎ اكتب/) },
      {},
    ],
  })
  expect(result).toMatchObject({ ids: expect.stringContaining('en.yaml') })
})

it.each([
  [
    'another number of questions',
    (yaml: string) => yaml,
    arabic.split('\n\n').slice(0, 2).join('\n\n'),
  ],
  ['another number of choices', (yaml: string) => yaml, arabic.replace(' ~أنتم', '')],
  ['another right choice', (yaml: string) => yaml, arabic.replace('{=هنا ~هناك', '{~هنا =هناك')],
  [
    'items that belong elsewhere',
    (yaml: string) => yaml.replace(/target: here/, 'target: there'),
    arabic,
  ],
  ['a file that cannot be read', () => 'points: [', arabic],
  ['an empty file', () => '', arabic],
])('it keeps its own where the first has %s, and says so', async (_, change, second = '') => {
  const { en, ar, result } = await both(change, second)
  expect(idsOf(ar)?.length).toBeGreaterThan(3)
  expect(idsOf(en)).not.toEqual(idsOf(ar))
  expect(result).toMatchObject({ ids: expect.stringContaining('en.yaml') })
})
