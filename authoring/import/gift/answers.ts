import { ofChoices, ofTruth, type Weighed } from '../answer.ts'
import type { Answer } from '../draft.ts'
import { numberOf } from './number.ts'

/** Makes text of what GIFT has put in its place. */
type Plain = (written: string) => string

const written = 'It asks for a written answer, which a quiz cannot mark.'

/**
 * What stands between the braces, as Moodle reads it, in Moodle's order: what is to be put in order
 * begins with `>`, a number with `#`, choices have a `~`, pairs a `->`.
 * @returns why a quiz cannot hold it, where it cannot
 */
export function answerOf(inside: string, prompt: string, plain: Plain): Answer | string {
  if (inside === '') return written
  if (inside.startsWith('>')) return orderOf(inside, plain)
  if (inside.startsWith('#')) return numberOf(inside.slice(1), plain)
  if (inside.includes('~')) return choicesOf(inside, plain)
  if (inside.includes('=') && inside.includes('->')) return pairsOf(inside, plain)
  const [said = '', wrong = '', right = ''] = parts(inside, 3)
  const isTrue = /^t(?:rue)?$/i.test(said)
  if (!isTrue && !/^f(?:alse)?$/i.test(said)) return written
  const [whenTrue, whenFalse] = isTrue ? [right, wrong] : [wrong, right]
  return ofTruth(prompt, isTrue, plain(whenTrue), plain(whenFalse))
}

/** The text before each `#` and what follows the last, at most so many. */
function parts(text: string, most: number): string[] {
  const all = text.split('#')
  return [...all.slice(0, most - 1), all.slice(most - 1).join('#')].map((part) => part.trim())
}

/** Moodle begins an answer at every `~` and every `=`, and passes over one without text. */
function choicesOf(inside: string, plain: Plain): Answer | string {
  const unsure = unsureOf(inside)
  if (unsure) return unsure
  const weighed = inside
    .replaceAll('=', '~=')
    .split('~')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each): Weighed => {
      const weight = each.match(/^%(-*\d{1,2}\.?\d*)%/)
      const said = each.startsWith('=') ? each.slice(1) : each.slice(weight?.[0].length ?? 0)
      const [text = '', feedback = ''] = parts(said, 2)
      const share = each.startsWith('=') ? 100 : Number(weight?.[1] ?? 0)
      return { text: plain(text), weight: share, feedback: plain(feedback) }
    })
  return ofChoices(weighed, !inside.includes('='))
}

/** An equals sign in the middle of words, where the other answers begin after a space. */
function unsureOf(inside: string): string | undefined {
  const at = inside.search(/(?<=[^\s~=])=/)
  const others = inside.replace(/^[~=]+/, '').search(/(?<=\s)[~=]/)
  if (at < 0 || others < 0) return undefined
  const [before = ''] = inside.slice(Math.max(0, at - near), at).match(/[^\s~=]*$/) ?? []
  const [after = ''] = inside.slice(at, at + near).match(/^=\s*[^\s~=]*/) ?? []
  return `Moodle begins a right answer at the = in «${before}${after}»: write \\= where it belongs to the text, or put a space before it where an answer begins.`
}

/** How much is shown on either side of a sign, in characters. */
const near = 20

function pairsOf(inside: string, plain: Plain): Answer | string {
  const pairs = inside
    .split('=')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [item = '', ...target] = each.split('->')
      return { item: plain(item.trim()), target: plain(target.join('->').trim()) }
    })
  const alone = pairs.find(({ target }) => target === '')
  return alone ? `«${alone.item}» has no partner after ->.` : { type: 'match', pairs }
}

/** Settings stand after the `>`, then an item in each line, in the right order. */
const orderOf = (inside: string, plain: Plain): Answer => ({
  type: 'order',
  items: inside
    .split('\n')
    .slice(1)
    .filter((each) => each.trim() !== '')
    .map((each) => ({ text: plain(each.trim()), feedback: '' })),
})
