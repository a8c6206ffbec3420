import type { Lang } from '../../src/languages/languages.ts'
import type { Draft, Read } from './draft.ts'
import { howManyFit } from './fits.ts'
import { inStep, type Other, otherLanguage } from './in-step.ts'
import { kindOf } from './kinds/kinds.ts'
import { isLost } from './lost.ts'
import { withoutNumbering } from './numbering.ts'
import { parted } from './parted.ts'
import { languageOf } from './text/normalize.ts'
import { fileOf, quizOf } from './write.ts'

/** Something to tell an author of one question: a full sentence. */
export interface Told {
  /** In the file that is imported, counted from 1. */
  line: number
  sentence: string
}

/** What an import comes to, before anything is written. */
interface Plan {
  lang: Lang
  /** The quiz file. */
  text: string
  questions: number
  /** How many of them one quiz has room for. */
  fit: number
  /** What came in changed, or in part. */
  changed: Told[]
  /** Where the quiz is there in another language: whether its ids were taken, a full sentence. */
  ids?: string
}

/** The questions of a file that a quiz can hold, and the others, with the reason. */
export function sift(read: Read): { drafts: Draft[]; skipped: Told[] } {
  const found = withoutNumbering(read.drafts.map(parted)).map((draft) => ({
    draft,
    why: whyNot(draft),
  }))
  const refused = found.flatMap(({ draft: { line }, why }) => (why ? [{ line, why }] : []))
  return {
    drafts: found.flatMap(({ draft, why }) => (why ? [] : [draft])),
    skipped: [...read.skipped, ...refused]
      .sort((a, b) => a.line - b.line)
      .map(({ line, why }) => ({ line, sentence: `Left out. ${why}` })),
  }
}

function whyNot({ prompt, answer }: Draft): string | undefined {
  const kind = kindOf(answer)
  const reason = kind.whyNot(answer)
  if (reason) return reason
  if (prompt === '') return 'It has no text, or is a picture or sound alone.'
  return [prompt, ...kind.texts(answer)].some(isLost)
    ? 'Letters of it are lost: ???? or � stands in their place. Look at the original, and save it as UTF-8.'
    : undefined
}

/**
 * @param folder of the quiz, where another language of it may be
 * @param lang the language most of the questions are in, where it is left out
 */
export function planOf(drafts: Draft[], folder: string, lang?: Lang): Plan {
  const into =
    lang ??
    languageOf(
      drafts.flatMap(({ prompt, answer }) => [prompt, ...kindOf(answer).texts(answer)]).join(),
    )
  const quiz = quizOf(into, drafts)
  const other = otherLanguage(folder, into)
  const same = other && inStep(quiz, other)
  return {
    lang: into,
    text: fileOf(same ?? quiz),
    questions: drafts.length,
    fit: howManyFit(quiz),
    changed: drafts.flatMap(changesOf),
    ids: other && (same ? taken(other) : notTaken(other)),
  }
}

const taken = ({ lang }: Other) =>
  `Its ids, paragraphs and date are those of ${lang}.yaml, question by question: look whether the questions are the same.`

const notTaken = ({ lang }: Other) =>
  `It has ids of its own: ${lang}.yaml has other questions, or other choices are right. Both need the same ids in the same order.`

function changesOf({ line, remarks: { lost, missing } }: Draft): Told[] {
  const needs = [...new Set(missing)]
  return [
    ...(needs.length > 0
      ? [
          `The question needs ${needs.join(' and ')}, which did not come along. Its prompt begins with ✎ in the file: say in words what it shows, or take the question out.`,
        ]
      : []),
    ...new Set(lost),
  ].map((sentence) => ({ line, sentence }))
}
