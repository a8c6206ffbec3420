import type { Lang } from '../../languages/languages.ts'
import type { Mistake, Scene, SplitRow } from '../drawn.ts'
import type { MatchItem, MatchQuestion } from './kind.ts'
import { words } from './words.ts'

/** The items, each with its target and how many gave it that. */
export const matchSplit = (lang: Lang, question: MatchQuestion): SplitRow[] =>
  question.items.map((item) => ({
    head: '',
    text: item.text,
    answer: targetOf(question, item),
    times: (given) => given.times(item.id, item.target),
    right: 'part',
    mistakes: mistakesWith(lang, question, item),
  }))

function mistakesWith(lang: Lang, question: MatchQuestion, item: MatchItem) {
  const w = words[lang]
  return question.targets
    .filter(({ id }) => id !== item.target)
    .map(
      ({ id, text }): Mistake => ({
        times: ({ times }) => times(item.id, id),
        told: (times, of) => w.mismatched(times, of, text, item.text),
        brief: (times) => w.mismatchedBriefly(times, text),
        instead: { text: targetOf(question, item), feedback: item.feedback, right: true },
      }),
    )
}

/** One item after the other, with all targets: together they would fill no screen that a room can read. */
export const matchScenes = (_lang: Lang, question: MatchQuestion): Scene[] =>
  question.items.map((item) => ({
    part: item.id,
    lead: question.prompt,
    title: item.text,
    rows: question.targets.map(({ id, text }) => ({
      head: '',
      text,
      times: ({ times }) => times(item.id, id),
    })),
    act: '',
    answer: [{ text: targetOf(question, item), feedback: item.feedback, right: true }],
  }))

const targetOf = ({ targets }: MatchQuestion, { target }: MatchItem) =>
  targets.find(({ id }) => id === target)?.text ?? ''
