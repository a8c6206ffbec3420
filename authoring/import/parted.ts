import { matchWords } from '../../src/exports/match/words.ts'
import { numberWords } from '../../src/exports/number/words.ts'
import { orderWords } from '../../src/exports/order/words.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Draft } from './draft.ts'
import type { AnswerOf } from './kinds/kind.ts'
import { langOfOwn } from './own.ts'

/**
 * A draft from a file that we have written ourselves, in which one text holds what had no place of its
 * own there: the reasons of an order and a match above the explanation, the unit of a number and the
 * way of an order below the prompt. Any other draft stays as it is.
 */
export function parted(draft: Draft): Draft {
  const lang = langOfOwn(draft)
  const { answer } = draft
  if (!lang) return draft
  if (answer.type === 'number') return withUnit(draft, answer, lang)
  if (answer.type === 'order') return withReasons(draft, answer, lang)
  if (answer.type !== 'match') return draft
  const order = orderOf(draft, answer, lang)
  return order ? withReasons(...order, lang) : withMatchReasons(draft, answer, lang)
}

function withUnit(draft: Draft, answer: AnswerOf<'number'>, lang: Lang): Draft {
  const [prompt, unit] = cut(draft.prompt, ` ${numberWords[lang].unit('')}`)
  return unit === undefined ? draft : { ...draft, prompt, answer: { ...answer, unit } }
}

/** The text before the last place where a mark stands, and the text after it. */
function cut(text: string, mark: string): [before: string, after?: string] {
  const at = text.lastIndexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** The order that GIFT has asked for by matching items with places, and the draft without its hint. */
function orderOf(
  draft: Draft,
  { pairs }: AnswerOf<'match'>,
  lang: Lang,
): [Draft, AnswerOf<'order'>] | undefined {
  const [prompt, after] = cut(draft.prompt, ` ${orderWords[lang].hint(pairs.length)}`)
  const items = pairs
    .toSorted((a, b) => Number(a.target) - Number(b.target))
    .map(({ item }) => ({ text: item, feedback: '' }))
  return after === ''
    ? [
        { ...draft, prompt },
        { type: 'order', items },
      ]
    : undefined
}

function withReasons(draft: Draft, answer: AnswerOf<'order'>, lang: Lang): Draft {
  const w = orderWords[lang]
  const { feedback, explanation } = taken(draft, answer.items, ({ text }, said, index) => {
    const before = w.reason(index + 1, text, '')
    return said.startsWith(before) ? said.slice(before.length) : undefined
  })
  const items = answer.items.map((item, index) => ({ ...item, feedback: feedback[index] ?? '' }))
  return { ...draft, explanation, answer: { ...answer, items } }
}

function withMatchReasons(draft: Draft, answer: AnswerOf<'match'>, lang: Lang): Draft {
  const own = answer.pairs.filter(({ item }) => item !== '')
  const { feedback, explanation } = taken(draft, own, ({ item, target }, said) => {
    const [before = '', between = ''] = matchWords[lang].reason(item, '\0', '').split('\0')
    if (!said.startsWith(before)) return undefined
    // A target may hold what stands behind it.
    for (let at = said.indexOf(between); at >= 0; at = said.indexOf(between, at + 1))
      if (seen(said.slice(before.length, at)) === seen(target))
        return said.slice(at + between.length)
    return undefined
  })
  const reasonOf = new Map(own.map((pair, index) => [pair, feedback[index] ?? '']))
  const pairs = answer.pairs.map((pair) => ({ ...pair, feedback: reasonOf.get(pair) ?? '' }))
  return { ...draft, explanation, answer: { ...answer, pairs } }
}

/** A text without what keeps the other language apart in it: a target has been plain text, a reason HTML. */
const seen = (text: string) => text.replace(/[\u2066-\u2069]|\{[a-z]{2}:|\}/g, '')

/** The reasons that stand above an explanation, one for each; none where one of them does not. */
function taken<T>(
  { explanation }: Draft,
  of: T[],
  reasonIn: (each: T, said: string, index: number) => string | undefined,
): { feedback: string[]; explanation: string } {
  const said = explanation.split('\n\n')
  const feedback = of.map((each, index) => reasonIn(each, said[index] ?? '', index))
  return feedback.every((each) => each !== undefined)
    ? { feedback, explanation: said.slice(of.length).join('\n\n') }
    : { feedback: [], explanation }
}
