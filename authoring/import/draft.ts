import type { Remarks } from './remarks.ts'

export interface DraftChoice {
  text: string
  correct: boolean
  /** Empty where the file says nothing about it. */
  feedback: string
}

/** Both ends belong to it. */
export interface Range {
  from: number
  to: number
}

export interface DraftNumber {
  type: 'number'
  right: Range
  /** What earns a part of the mark. */
  close?: Range
  /** Empty where the file names none. */
  unit: string
  feedback: { right: string; close: string; far: string }
}

/** What is asked for, of every kind that files have. */
export type Answer =
  | { type: 'choice'; choices: DraftChoice[] }
  | { type: 'multiple'; choices: DraftChoice[] }
  /** In their right order. */
  | { type: 'order'; items: { text: string; feedback: string }[] }
  /** A pair without an item is a target that nothing belongs to. */
  | { type: 'match'; pairs: { item: string; target: string; feedback?: string }[] }
  | DraftNumber

/** A question as another program's file has it, in plain text; paragraphs are parted by blank lines. */
export interface Draft {
  /** Where it begins in the file, counted from 1. */
  line: number
  /** What our own export called it; empty for any other file. */
  id: string
  /** What the file calls it; empty where it gives no name. */
  name: string
  prompt: string
  answer: Answer
  /** What the file says after any answer; empty where it says nothing. */
  explanation: string
  remarks: Remarks
}

/** A question a quiz cannot hold: a full sentence that says why, and what to do. */
export interface Skipped {
  line: number
  why: string
}

export interface Read {
  drafts: Draft[]
  skipped: Skipped[]
  /** Of a table: which column was taken for what, a line each. */
  columns?: string[]
}

export function sorted(found: (Draft | Skipped)[]): Read {
  return {
    drafts: found.filter((each) => 'prompt' in each),
    skipped: found.filter((each) => 'why' in each),
  }
}
