import { limits } from '../limits.ts'
import { authorWords } from '../words.ts'
import { languageOf } from './house.ts'

/** A question as another program's file has it, in plain text. */
export interface Draft {
  /** Where it begins in the file, counted from 1. */
  line: number
  /** What the file calls it; empty where it gives no name. */
  name: string
  prompt: string
  /** Exactly one is right. */
  choices: { text: string; correct: boolean; feedback: string }[]
  /** What the file says after any answer; empty where it says nothing. */
  explanation: string
}

/** A question a quiz cannot hold, and why, as the end of a sentence. */
export interface Skipped {
  line: number
  why: string
}

export interface Read {
  drafts: Draft[]
  skipped: Skipped[]
}

/** A choice with the share of the mark it earns, in percent: less than 0 where it costs some. */
export interface Weighed {
  text: string
  weight: number
  feedback: string
}

/** The question these choices make, or why a quiz cannot hold it. */
export function draftOf(about: Omit<Draft, 'choices'>, weighed: Weighed[]): Draft | Skipped {
  const { line, prompt } = about
  const { least, most } = limits.choices
  const right = weighed.filter(({ weight }) => weight > 0).length
  const why =
    prompt === ''
      ? 'has no text, or a picture or sound alone'
      : weighed.some(({ text }) => text === '')
        ? 'has a choice without text, or one that is a picture or sound'
        : weighed.length < least || weighed.length > most
          ? `has ${weighed.length} choices, and a quiz takes ${least} to ${most}`
          : right !== 1
            ? `has ${right} right answers, and a quiz takes one`
            : undefined
  if (why) return { line, why }
  const choices = weighed.map(({ text, weight, feedback }) => ({
    text,
    correct: weight > 0,
    feedback,
  }))
  return { ...about, choices }
}

/** The two choices of a true-or-false question, in the language its text is in. */
export function truth(prompt: string, isTrue: boolean, whenTrue = '', whenFalse = ''): Weighed[] {
  const { right, wrong } = authorWords[languageOf(prompt)].truth
  return [
    { text: right, weight: isTrue ? 100 : 0, feedback: whenTrue },
    { text: wrong, weight: isTrue ? 0 : 100, feedback: whenFalse },
  ]
}

export function sorted(found: (Draft | Skipped)[]): Read {
  return {
    drafts: found.filter((each) => 'prompt' in each),
    skipped: found.filter((each) => 'why' in each),
  }
}
