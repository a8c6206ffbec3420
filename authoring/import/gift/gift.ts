import { type Draft, type Read, type Skipped, sorted } from '../draft.ts'
import { noRemarks, type Remarks } from '../remarks.ts'
import { line, paragraphs } from '../text/lines.ts'
import { asText, type Format } from '../text/text.ts'
import { answerOf } from './answers.ts'
import { type Block, blocksOf } from './blocks.ts'
import { putAway, takenOut } from './escapes.ts'

const blank = '_____'
const formats: Record<string, Format> = {
  html: 'html',
  markdown: 'markdown',
  plain: 'plain',
  moodle: 'loose',
}

/** Moodle's GIFT, as Moodle itself reads it: https://docs.moodle.org/en/GIFT_format */
export const readGift = (text: string): Read => sorted(blocksOf(putAway(text)).map(questionOf))

function questionOf(block: Block): Draft | Skipped {
  const at = block.line
  const skip = (why: string): Skipped => ({ line: at, why })
  const [, name = '', text = block.text.replace(/^::/, '')] =
    block.text.match(/^::(.*?)::\s*(.*)$/s) ?? []
  const begin = text.indexOf('{')
  const end = text.indexOf('}')
  if (begin < 0 && end < 0)
    return skip('It has no answers: GIFT has them in braces, { }, right after the question.')
  if (begin < 0)
    return skip('A } closes what no { has opened: write \\} where it belongs to the text.')
  if (end < begin)
    return skip(
      'Its { is never closed: put a } after the last answer, or \\{ where it belongs to the text.',
    )
  const after = text.slice(end + 1).trim()
  if (/[{}]/.test(after))
    return skip(
      'There is a second pair of braces: leave a blank line between two questions, and write \\{ and \\} in a text.',
    )

  const remarks: Remarks = { ...noRemarks(), lost: [...block.lost] }
  const gap = after === '' ? '' : blank
  const asked = formatted(text.slice(0, begin) + gap + text.slice(end + 1), 'loose', remarks)
  const plain = (written: string) => line(formatted(written, asked.format, remarks).text)
  const inside = text.slice(begin + 1, end).trim()
  const general = inside.lastIndexOf('####')
  const explanation = general < 0 ? '' : inside.slice(general + 4)
  const prompt = line(asked.text)
  const answer = answerOf(general < 0 ? inside : inside.slice(0, general).trim(), prompt, plain)
  if (typeof answer === 'string') return skip(answer)
  return {
    line: at,
    id: block.id,
    name: line(takenOut(name)),
    prompt,
    answer,
    explanation: paragraphs(formatted(explanation, asked.format, remarks).text),
    remarks,
  }
}

/** A text that may begin with its format, such as `[html]`. */
function formatted(written: string, otherwise: Format, remarks: Remarks) {
  const [whole, name = ''] = written.trim().match(/^\[(\w+)\]/) ?? ['']
  const format = formats[name] ?? otherwise
  const text = formats[name] ? written.trim().slice(whole.length) : written
  return { text: asText(takenOut(text), format, remarks), format }
}
