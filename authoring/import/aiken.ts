import { ofChoices } from './answer.ts'
import { bare } from './bare.ts'
import { type Draft, type Read, type Skipped, sorted } from './draft.ts'
import { areAlphabetical, placeOf } from './place.ts'
import { noRemarks } from './remarks.ts'
import { line } from './text/lines.ts'
import { asText } from './text/text.ts'
import { lists, words } from './vocabulary/words.ts'

const letters = lists(({ letters }) => letters)
  .flat()
  .join('')
const choice = new RegExp(`^([${letters}أإ])ـ?\\s*[.)\\-:]\\s+(\\S.*)$`, 'i')
const keys = words(({ key }) => key)

/** What a line names as the right answer; `undefined` where it is another line. */
function keyIn(written: string): string | undefined {
  const [, before, after = ''] = written.match(/^([\p{L}\s]{3,40}?)\s*[:：](.*)$/u) ?? []
  return before !== undefined && keys.includes(bare(before)) ? after.trim() : undefined
}

/** Whether a text is in Aiken: some line names the right answer. */
export const isAiken = (text: string) =>
  text.split('\n').some((each) => keyIn(each.trim()) !== undefined)

/** Aiken: a question, a choice a line (`A. …` or `A) …`), and `ANSWER: A`. */
export function readAiken(text: string): Read {
  const found: (Draft | Skipped)[] = []
  let open: Open | undefined
  for (const [index, written] of text.split('\n').entries()) {
    const said = written.trim()
    if (said === '') continue
    const [, letter = '', choiceText = ''] = said.match(choice) ?? []
    const right = keyIn(said)
    open ??= { line: index + 1, prompt: [], choices: [] }
    if (right !== undefined) {
      found.push(questionOf(open, right))
      open = undefined
    } else if (letter && open.prompt.length > 0) open.choices.push({ letter, text: choiceText })
    else if (open.choices.length > 0) {
      found.push({ line: open.line, why: unanswered })
      open = { line: index + 1, prompt: [said], choices: [] }
    } else open.prompt.push(said)
  }
  if (open) found.push({ line: open.line, why: unanswered })
  return sorted(found)
}

interface Open {
  line: number
  prompt: string[]
  choices: { letter: string; text: string }[]
}

const unanswered = 'No line below its choices says which one is right: add one such as «ANSWER: B».'

function questionOf({ line: at, prompt, choices }: Open, said: string): Draft | Skipped {
  const alphabet = areAlphabetical(choices.map(({ letter }) => letter))
  const place = placeOf(said.replace(/[.)]+$/, '').trim(), alphabet)
  const right = choices.findIndex(({ letter }) => placeOf(letter, alphabet) === place)
  if (place === undefined || right < 0)
    return {
      line: at,
      why: `«${said}» names none of its choices: write the letter of the right one.`,
    }
  const remarks = noRemarks()
  const weighed = choices.map(({ text }, index) => ({
    text: line(asText(text, 'loose', remarks)),
    weight: index === right ? 100 : 0,
    feedback: '',
  }))
  const answer = ofChoices(weighed)
  if (typeof answer === 'string') return { line: at, why: answer }
  const asked = line(asText(prompt.join('\n'), 'loose', remarks))
  return { line: at, id: '', name: '', prompt: asked, answer, explanation: '', remarks }
}
