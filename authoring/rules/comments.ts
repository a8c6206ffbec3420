import type { Rule } from '../quiz-file.ts'

/** Texts cut off by a number sign, which begins a comment. */
export const comments: Rule = function* ({ yaml, prose }) {
  if (yaml.commented.length === 0) return
  const lines = new Map(yaml.commented.map(({ line, comment }) => [line, comment]))
  for (const { path, text } of prose) {
    const line = yaml.lineOf(path, text.trim().split(/\s/)[0])
    const comment = lines.get(line)
    if (comment === undefined) continue
    yield {
      file: yaml.file,
      line,
      message: `Readers do not see «#${comment}»: if it belongs to the text, put the whole text in quotation marks; if it is a note to yourself, move it to a line of its own.`,
    }
  }
}
