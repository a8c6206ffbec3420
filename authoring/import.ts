/** `npm run import -- <file> <slug>`: begins a quiz with the questions of another program's file. */
import { join } from 'node:path'
import { languages } from '../src/languages/languages.ts'
import { readCommand } from './command.ts'
import { importQuiz } from './import/import-quiz.ts'

const usage =
  'Name the file and the quiz: npm run import -- questions.gift water-cycle-2025. After them, where you like: --lang ar or --lang en, and --only 1-20 for some of the questions.'

async function main(): Promise<void> {
  const { values, positionals } = readCommand(usage, {
    lang: { type: 'string' },
    only: { type: 'string' },
  })
  const [from, slug, ...more] = positionals
  const lang = languages.find((known) => known === values.lang)
  if (!from || !slug || more.length > 0 || (values.lang !== undefined && !lang)) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const result = await importQuiz(join(import.meta.dirname, '..', 'questions'), from, slug, {
    lang,
    only: values.only,
    show: (columns) => console.log(['What each column was taken for:', ...columns].join('\n  ')),
  })
  for (const sentence of result.skipped) console.error(sentence)
  if ('wrong' in result) {
    console.error(result.wrong)
    process.exitCode = 1
    return
  }
  for (const sentence of result.changed) console.error(sentence)
  const { file, questions, ids } = result
  if (ids) console.error(ids)
  console.log(
    `${file} has ${questions === 1 ? 'the question' : `the ${questions} questions`} now. What is left to write: npm run check -- ${slug}`,
  )
}

await main()
