import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Lang } from '../../src/languages/languages.ts'
import { slugSentence } from '../slug.ts'
import { numbersIn } from './only.ts'
import { planOf, sift, type Told } from './plan.ts'
import { readSource } from './source.ts'

export interface Options {
  /** The language most of the text is in, where it is left out. */
  lang?: Lang
  /** Which of the questions that can be taken to take, such as `1-20,25`; all where it is left out. */
  only?: string
  /** Is shown what each column of a table was taken for, before anything is written. */
  show?(columns: string[]): void
}

interface Imported {
  /** From the project's root. */
  file: string
  questions: number
  /** What was left out, a sentence each. */
  skipped: string[]
  /** What came in changed or in part, a sentence each. */
  changed: string[]
  /** Where the quiz is there in another language: whether its ids were taken, a full sentence. */
  ids?: string
}

interface Refused {
  wrong: string
  skipped: string[]
}

/**
 * Writes `<slug>/<lang>.yaml` below `questions`, where there is none yet.
 * @returns why it did not, as a sentence, where nothing was written
 */
export async function importQuiz(
  questions: string,
  from: string,
  slug: string,
  { lang, only, show }: Options = {},
): Promise<Imported | Refused> {
  const name = basename(from)
  const refuse = (wrong: string, told: Told[] = []) => ({ wrong, skipped: told.map(say) })
  const say = ({ line, sentence }: Told) => `${name}:${line}  ${sentence}`

  const wrong = slugSentence(slug)
  if (wrong) return refuse(wrong)
  if (!statSync(from, { throwIfNoEntry: false })?.isFile())
    return refuse(`There is no file «${from}».`)
  const read = await readSource(name, readFileSync(from))
  if ('wrong' in read) return refuse(`«${name}» ${read.wrong}.`)
  if (read.columns) show?.(read.columns)
  const { drafts, skipped } = sift(read)
  if (drafts.length === 0)
    return refuse(`«${name}» holds no question that a quiz can take.`, skipped)

  const isTaken = numbersIn(only ?? `1-${drafts.length}`)
  if (!isTaken) return refuse(`«${only}» names no questions: write it such as 1-20 or 3,7,10-15.`)
  const taken = drafts.filter((_, index) => isTaken(index + 1))
  if (taken.length === 0)
    return refuse(`There is no question ${only}: «${name}» has ${drafts.length} that can be taken.`)
  const plan = planOf(taken, join(questions, slug), lang)
  if (plan.fit < taken.length)
    return refuse(
      `«${name}» has ${taken.length} questions that can be taken, and one quiz has room for ${plan.fit}. Nothing was written: take some of them at a time, with --only 1-${plan.fit} at the end.`,
    )

  const shown = `questions/${slug}/${plan.lang}.yaml`
  const file = join(questions, slug, `${plan.lang}.yaml`)
  if (existsSync(file))
    return refuse(`${shown} is there already, and is left as it is: choose another name.`, skipped)
  mkdirSync(join(questions, slug), { recursive: true })
  writeFileSync(file, plan.text)
  return {
    file: shown,
    questions: plan.questions,
    skipped: skipped.map(say),
    changed: plan.changed.map(say),
    ids: plan.ids,
  }
}
