import type { Rule } from '../quiz-file.ts'

/** Begins every sentence of the template, so that none is ever shown to a reader. */
export const pencil = '✎'

/** Sentences and ids of `npm run new` that nobody has replaced. */
export const unreplaced: Rule = function* ({ yaml }) {
  if (!yaml.text.includes(pencil) && !yaml.text.includes('replace-')) return
  for (const [index, written] of yaml.text.split('\n').entries()) {
    const line = index + 1
    const code = written.replace(/(^|\s)#.*$/, '')
    if (code.includes(pencil)) {
      yield {
        file: yaml.file,
        line,
        message: `This sentence is the template’s: replace it, ${pencil} included, with your own.`,
      }
    }
    const id = code.match(/\bid:\s*["']?(replace-[a-z0-9-]*)/)?.[1]
    if (id) {
      yield {
        file: yaml.file,
        line,
        message: `The id «${id}» is the template’s: name what it stands for, in both languages.`,
      }
    }
  }
}
