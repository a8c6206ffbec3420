import type { Lang } from '../languages/languages.ts'
import { language } from '../languages/languages.ts'
import type { Choice } from './choice/kind.ts'
import type { Mistake, Scene, SplitRow, Why } from './drawn.ts'
import { lettered } from './paper.ts'
import { kindsWords } from './words.ts'

/** The letter of a choice, as text. */
export const letterOf = (lang: Lang, i: number): string => language[lang].letters[i] ?? ''

interface Choosing {
  lang: Lang
  choices: Choice[]
  /** How often a choice was given. */
  given(id: string): SplitRow['times']
  /** What stands in the place of a wrong choice. */
  instead(wrong: Why): Why
}

/** Choices as rows, each with what those who took it for the answer are told by. */
export const choiceRows = ({ lang, choices, given, instead }: Choosing): SplitRow[] =>
  choices.map(({ id, text, correct, feedback }, i) => {
    const head = letterOf(lang, i)
    const taken: Mistake = {
      times: given(id),
      told: (times, of) => kindsWords[lang].tookFor(times, of, head, text),
      brief: () => '',
      instead: instead({ text: lettered(lang, text, i), feedback, right: false }),
    }
    return { head, text, times: given(id), right: correct, mistakes: correct ? [] : [taken] }
  })

/** A question that is looked at whole, under its prompt; `act` where its rows are not what can be answered. */
export const wholeScene = (prompt: string, rows: Scene['rows'], whys: Why[], act = ''): Scene[] => [
  {
    ...{ part: '', lead: '', title: prompt, act },
    rows: rows.map(({ head, text, times }) => ({ head, text, times })),
    answer: whys.filter(({ right }) => right),
  },
]
