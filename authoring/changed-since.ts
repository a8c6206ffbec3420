import { isDeepStrictEqual } from 'node:util'
import { counted } from './counted.ts'
import { type Finding, show } from './finding.ts'
import type { Preview, Unfinished } from './preview/preview.ts'

/**
 * What a save has changed, in lines: for each quiz how much is left to do, and of that what is new.
 * What was there before it stands on the quiz's pages.
 */
export function changedSince(before: Preview, now: Preview): string[] {
  const [was, is] = [byQuiz(before), byQuiz(now)]
  const gone = [...was.keys()].filter((slug) => !is.has(slug)).map((slug) => `${slug} is gone.`)
  const changed = [...is].flatMap(([slug, { compiled, toDo }]) => {
    const old = was.get(slug)
    const lines = news(toDo, old?.toDo)
    const isSame =
      old &&
      lines.length === 0 &&
      state(toDo) === state(old.toDo) &&
      isDeepStrictEqual(compiled, old.compiled)
    return isSame ? [] : [`${slug}: ${state(toDo)}`, ...lines]
  })
  return [...gone, ...changed]
}

/** What is left to do in a quiz, in a few words. */
export function state(quiz: Unfinished | undefined): string {
  if (!quiz) return 'all good'
  const { findings } = quiz
  return findings.length > 0 ? `${counted(findings.length, 'thing')} to put right` : 'a draft'
}

function byQuiz({ quizzes, unfinished }: Preview) {
  const toDo = new Map(unfinished.map((quiz) => [quiz.slug, quiz]))
  const compiled = new Map(quizzes.map((quiz) => [quiz.slug, quiz]))
  const slugs = [...new Set([...compiled.keys(), ...toDo.keys()])]
  return new Map(
    slugs.map((slug) => [slug, { compiled: compiled.get(slug), toDo: toDo.get(slug) }]),
  )
}

/** The findings that were not there before, wherever in their file. */
function news(quiz: Unfinished | undefined, old: Unfinished | undefined): string[] {
  const known = (old?.findings ?? []).map(key)
  return (quiz?.findings ?? []).flatMap((finding) => {
    const at = known.indexOf(key(finding))
    if (at < 0) return show(finding)
    known.splice(at, 1)
    return []
  })
}

const key = ({ file, message }: Finding) => `${file} ${message}`
