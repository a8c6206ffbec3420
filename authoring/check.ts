/** `npm run check`: tells authors what keeps their quizzes from readers, and what could be better. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkAll } from './check-all.ts'
import { readCommand, stopWith } from './command.ts'
import { counted } from './counted.ts'
import { slugsIn } from './folder.ts'
import { reportFormats, written } from './report.ts'
import { besides, contents } from './summary.ts'
import { today } from './today.ts'

const usage = `npm run check [-- <quiz> …]: what keeps quizzes from readers, and what could be better.
  --strict           advice counts as an error
  --format json      for programs
  --format github    for GitHub, which shows each line beside what it is about`

const { values, positionals } = readCommand(usage, {
  strict: { type: 'boolean', default: false },
  format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'text' },
})
const format = reportFormats.find((known) => known === values.format)
if (!format) stopWith(`There is no format «${values.format}»: choose ${reportFormats.join(', ')}.`)

// So that `questions/<slug>/ar.yaml`, as the Tab key completes it, names the quiz as well.
const slugs = positionals.map((name) => name.replace(/^(\.\/)?questions\//, '').split('/')[0] ?? '')
const questions = join(import.meta.dirname, '..', 'questions')
const unknown = slugs.find((slug) => !existsSync(join(questions, slug)))
if (unknown !== undefined)
  stopWith(`There is no quiz «${unknown}» in questions/: npm run new -- ${unknown} makes one.`)

const asked = slugs.length > 0 ? slugs : slugsIn(questions)
const report = await checkAll(questions, asked, today())
const wrong = report.errors.length + (values.strict ? report.advice.length : 0)
const good = wrong === 0
if (format !== 'text') for (const line of written(report, format)) console.log(line)
else {
  // Of drafts nobody has asked for it is enough to say that they are there.
  const shown = slugs.length > 0 ? report : { ...report, drafts: [] }
  for (const line of written(shown, 'text')) console.error(line)
  if (good) console.log(`${contents(report)}: all good${besides(report)}`)
  else {
    const others = values.strict ? { ...report, advice: [] } : report
    console.error(`\n${counted(wrong, 'thing')} to put right${besides(others)}`)
  }
}
if (!good) process.exitCode = 1
