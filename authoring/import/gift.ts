import { type GIFTQuestion, parse, type TextFormat } from 'gift-pegjs'
import { type Draft, draftOf, type Read, type Skipped, sorted, truth } from './draft.ts'
import { line, plainOf } from './plain.ts'

const kinds: Partial<Record<GIFTQuestion['type'], string>> = {
  Numerical: 'asks for a number',
  Short: 'asks for a written answer',
  Essay: 'asks for a written answer',
  Matching: 'is a matching question',
}

/** Moodle's GIFT. Questions stand between blank lines, so a broken one does not spoil the others. */
export function readGift(text: string): Read {
  return sorted(blocks(text).flatMap(({ line, block }) => questionOf(block, line)))
}

function blocks(text: string) {
  const found: { line: number; block: string }[] = []
  let lines: string[] = []
  for (const [index, written] of [...text.split('\n'), ''].entries()) {
    if (written.trim() !== '') lines.push(written)
    else if (lines.length > 0) {
      found.push({ line: index - lines.length + 1, block: lines.join('\n') })
      lines = []
    }
  }
  return found
}

function questionOf(block: string, first: number): (Draft | Skipped)[] {
  // Notes above a question are not where it begins.
  const notes = block.match(/^(\s*(\/\/|\$CATEGORY).*\n)*/)?.[0].split('\n').length ?? 1
  const at = first + notes - 1
  try {
    return parse(block).flatMap((question) => convert(question, at))
  } catch (error) {
    const { location } = error as { location?: { start: { line: number } } }
    if (!location) throw error
    const why = 'is not written as GIFT has it: look at its braces, and at the signs = ~ # : { }'
    return [{ line: first + location.start.line - 1, why }]
  }
}

function convert(question: GIFTQuestion, at: number): (Draft | Skipped)[] {
  if (question.type === 'Category' || question.type === 'Description') return []
  const prompt = textOf(question.stem)
  const about = {
    line: at,
    name: plainOf(question.title ?? ''),
    prompt,
    explanation: textOf(question.globalFeedback),
  }
  if (question.type === 'TF') {
    // The parser's names mislead: the first is for who answers wrongly, the second for who answers rightly.
    const wrong = textOf(question.trueFeedback)
    const right = textOf(question.falseFeedback)
    const [whenTrue, whenFalse] = question.isTrue ? [right, wrong] : [wrong, right]
    return [draftOf(about, truth(prompt, question.isTrue, whenTrue, whenFalse))]
  }
  if (question.type !== 'MC') {
    return [{ line: at, why: kinds[question.type] ?? 'is of a kind a quiz does not have' }]
  }
  const weighed = question.choices.map(({ isCorrect, weight, text, feedback }) => ({
    text: textOf(text),
    weight: weight ?? (isCorrect ? 100 : 0),
    feedback: textOf(feedback),
  }))
  return [draftOf(about, weighed)]
}

function textOf(written: TextFormat | null | undefined): string {
  if (!written) return ''
  return written.format === 'plain' ? line(written.text) : plainOf(written.text)
}
