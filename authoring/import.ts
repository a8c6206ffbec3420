/** `npm run import -- <file> <slug>`: begins a quiz with the questions of another program's file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Lang, languages } from '../src/languages/languages.ts'
import { readCsv } from './import/csv.ts'
import { decode } from './import/decode.ts'
import type { Read } from './import/draft.ts'
import { readGift } from './import/gift.ts'
import { languageOf } from './import/house.ts'
import { readMoodle } from './import/moodle.ts'
import { fileOf } from './import/write.ts'
import { slugSentence } from './slug.ts'

const readers: Record<string, (text: string) => Read> = {
  '.gift': readGift,
  '.txt': readGift,
  '.xml': readMoodle,
  '.csv': readCsv,
  '.tsv': readCsv,
}

export interface Imported {
  /** From the project's root. */
  file: string
  questions: number
  /** What was left out, a sentence each. */
  skipped: string[]
}

/**
 * Writes `<slug>/<lang>.yaml` below `questions`, where there is none yet.
 * @param lang the language most of the text is in, where it is left out
 * @returns why it did not, as a sentence, where nothing was written
 */
export function importQuiz(
  questions: string,
  from: string,
  slug: string,
  lang?: Lang,
): Imported | { wrong: string; skipped: string[] } {
  const refuse = (wrong: string, skipped: string[] = []) => ({ wrong, skipped })
  const name = basename(from)
  const wrong = slugSentence(slug)
  if (wrong) return refuse(wrong)
  const read = readers[extname(from).toLowerCase()]
  if (!read)
    return refuse(
      `«${name}» is of a kind that is not known: GIFT ends in .gift or .txt, Moodle XML in .xml, a table in .csv or .tsv.`,
    )
  if (!existsSync(from)) return refuse(`There is no file «${from}».`)
  const text = decode(readFileSync(from))
  if (text === undefined)
    return refuse(
      `«${name}» is not in UTF-8, perhaps in an older encoding such as Windows-1256: save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”).`,
    )
  const { drafts, skipped } = read(text)
  const sentences = skipped.map(({ line, why }) => `${name}:${line}  Left out: this ${why}.`)
  if (drafts.length === 0)
    return refuse(`«${name}» holds no question that a quiz can take.`, sentences)

  const into =
    lang ??
    languageOf(
      drafts.map(({ prompt, choices }) => prompt + choices.map((each) => each.text)).join(),
    )
  const file = join(questions, slug, `${into}.yaml`)
  const shown = `questions/${slug}/${into}.yaml`
  if (existsSync(file))
    return refuse(
      `${shown} is there already, and is left as it is: choose another name.`,
      sentences,
    )
  mkdirSync(join(questions, slug), { recursive: true })
  writeFileSync(file, fileOf(into, drafts))
  return { file: shown, questions: drafts.length, skipped: sentences }
}

function main(): void {
  const usage =
    'Name the file and the quiz: npm run import -- questions.gift water-cycle-2025. With --lang ar or --lang en after them, where the language is not to be guessed.'
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const [from, slug, ...more] = positionals
  const lang = languages.find((known) => known === values.lang)
  if (!from || !slug || more.length > 0 || (values.lang !== undefined && !lang)) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const result = importQuiz(join(import.meta.dirname, '..', 'questions'), from, slug, lang)
  for (const sentence of result.skipped) console.error(sentence)
  if ('wrong' in result) {
    console.error(result.wrong)
    process.exitCode = 1
    return
  }
  const { file, questions } = result
  console.log(
    `${file} has ${questions === 1 ? 'the question' : `the ${questions} questions`} now. What is left to write: npm run check -- ${slug}`,
  )
}

if (import.meta.main) main()
