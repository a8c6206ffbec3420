/**
 * GIFT as Moodle reads it, written from the description of its importer and not from our exporter:
 * https://docs.moodle.org/en/GIFT_format. Multiple choice, matching and numbers.
 */
interface MoodleText {
  format: string
  text: string
}

interface MoodleQuestion {
  /** The path of the category it comes into; empty for the one a teacher has chosen. */
  category: string
  name: string
  text: MoodleText
  answers: { text: MoodleText; feedback: MoodleText; fraction: number }[]
  /** Of a matching question. */
  pairs?: { item: MoodleText; target: string }[]
  /** Of a numerical one, any number last. */
  numbers?: { from: number; to: number; fraction: number; feedback: MoodleText }[]
  general: MoodleText
}

/** PHP's `trim`, which knows fewer spaces than JavaScript's. */
const trim = (text: string) => text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '')

const placeholders: [escaped: string, placeholder: string, character: string][] = [
  ['\\:', '&&058;', ':'],
  ['\\#', '&&035;', '#'],
  ['\\=', '&&061;', '='],
  ['\\{', '&&123;', '{'],
  ['\\}', '&&125;', '}'],
  ['\\~', '&&126;', '~'],
  ['\\n', '&&010', '\n'],
]

function before(text: string): string {
  const hidden = text.replaceAll('\\\\', '&&092;')
  const replaced = placeholders.reduce((sum, [from, to]) => sum.replaceAll(from, to), hidden)
  return replaced.replaceAll('&&092;', '\\')
}

function after(text: string): string {
  return placeholders.reduce((sum, [, from, to]) => sum.replaceAll(from, to), text)
}

const formats = ['moodle', 'html', 'plain', 'markdown']

function withFormat(text: string, otherwise: string): MoodleText {
  const named = text.startsWith('[') ? text.slice(1, text.indexOf(']')) : ''
  const known = formats.includes(named)
  const rest = known ? text.slice(named.length + 2) : text
  return { format: known ? named : otherwise, text: trim(after(rest)) }
}

/** A blank line ends a question; so does, to PHP, a line that holds a zero alone. */
export function readMoodleGift(file: string): MoodleQuestion[] {
  const blocks: string[][] = [[]]
  for (const line of file.split(/\r\n|\r|\n/).map(trim)) {
    if (line === '' || line === '0') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  let category = ''
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => {
      const kept = lines.map((line) => (line.startsWith('//') ? ' ' : line))
      const text = before(trim(kept.join('\n')))
      if (!text.startsWith('$CATEGORY:')) return [{ category, ...question(text) }]
      // What stands in for a sign that was escaped, stays.
      category = trim(text.slice('$CATEGORY:'.length))
      return []
    })
}

function question(block: string): Omit<MoodleQuestion, 'category'> {
  let text = block
  if (!text.startsWith('::')) throw new Error(`No name: ${text}`)
  text = text.slice(2)
  const end = text.indexOf('::')
  const name = trim(after(text.slice(0, end)))
  text = trim(text.slice(end + 2))
  const open = text.indexOf('{')
  const close = text.indexOf('}')
  if (open < 0 || close < open || !text.endsWith('}') || close !== text.length - 1)
    throw new Error(`No answers at the end: ${text}`)
  const stem = withFormat(text.slice(0, open), 'moodle')
  let answers = trim(text.slice(open + 1, close))
  const last = answers.lastIndexOf('####')
  const general = withFormat(last < 0 ? '' : trim(answers.slice(last + 4)), stem.format)
  if (last >= 0) answers = trim(answers.slice(0, last))
  const found = { name, text: stem, answers: [], general }
  if (answers.startsWith('#')) return { ...found, numbers: numbersIn(answers, stem.format) }
  if (!answers.includes('~') && answers.includes('->'))
    return { ...found, pairs: pairsIn(answers, stem.format) }
  if (!answers.includes('~')) throw new Error(`No choices: ${answers}`)
  const parts = answers.replaceAll('=', '~=').split('~').map(trim)
  if (parts[0] === '') parts.shift()
  return { name, text: stem, answers: parts.map((part) => answer(part, stem.format)), general }
}

function pairsIn(answers: string, format: string): MoodleQuestion['pairs'] {
  const parts = answers.split('=').map(trim)
  if (parts[0] === '') parts.shift()
  if (parts.length < 2) throw new Error(`Too few pairs: ${answers}`)
  return parts.map((part) => {
    const mark = part.indexOf('->')
    if (mark < 0) throw new Error(`No target: ${part}`)
    return {
      item: withFormat(trim(part.slice(0, mark)), format),
      target: trim(after(part.slice(mark + 2))),
    }
  })
}

function numbersIn(answers: string, format: string): MoodleQuestion['numbers'] {
  const parts = answers.slice(1).split('=').map(trim)
  if (parts[0] === '') parts.shift()
  // What follows the `~` of the last one is said to any other number.
  const [last = '', rest] = (parts.pop() ?? '').split('~')
  const all = [...parts, trim(last)].map((part) => {
    const { fraction, text, feedback } = answer(/^%/.test(part) ? part : `=${part}`, format)
    const [from = NaN, to = NaN] = text.text.split('..').map(Number)
    if (!(from <= to)) throw new Error(`No range: ${part}`)
    return { from, to, fraction, feedback }
  })
  if (rest === undefined) return all
  const other = answer(rest, format)
  return [...all, { from: -Infinity, to: Infinity, fraction: 0, feedback: other.feedback }]
}

function answer(part: string, format: string): MoodleQuestion['answers'][number] {
  const weight = /^%-*([0-9]{1,2})\.?([0-9]*)%/.exec(part)
  const fraction = part.startsWith('=') ? 1 : weight ? Number.parseFloat(part.slice(1)) / 100 : 0
  const rest = part.startsWith('=') ? part.slice(1) : weight ? part.slice(weight[0].length) : part
  const hash = rest.indexOf('#')
  const [text, feedback] = hash < 0 ? [rest, ''] : [rest.slice(0, hash), rest.slice(hash + 1)]
  return {
    fraction,
    text: withFormat(trim(text), format),
    feedback: withFormat(trim(feedback), format),
  }
}
