import { adviceOn } from '../../authoring/advice.ts'
import type { Finding } from '../../authoring/finding.ts'
import type { QuizFolder } from '../../authoring/folder.ts'
import { editionOf } from '../../authoring/publish.ts'
import type { PublishedEdition } from '../../authoring/published.ts'
import { readQuizFile } from '../../authoring/quiz-file.ts'
import { errorsIn } from '../../authoring/rules.ts'
import { languages } from '../../src/languages/languages.ts'
import type { QuizFiles } from './quiz-files.ts'

/** A quiz of these files, as its author keeps it, and as readers have had it where that is given. */
export function quizFolder(
  files: Partial<QuizFiles>,
  editions: PublishedEdition[] = [],
  slug = 'river',
): QuizFolder {
  const path = `questions/${slug}`
  const written = languages.flatMap((lang) => {
    const text = files[lang]
    const bytes = new TextEncoder().encode(text)
    return text === undefined ? [] : readQuizFile(path, slug, lang, bytes)
  })
  const published = editions.length > 0
  return { slug, path, files: written, published, editions, findings: [] }
}

/** A quiz of these files as it was published on a day. */
export const edition = (files: Partial<QuizFiles>, date = '2026-03-01'): PublishedEdition =>
  editionOf(quizFolder(files).files, date)

/** All that is wrong with a quiz of these files. */
export const findingsIn = (files: Partial<QuizFiles>): Finding[] => errorsIn(quizFolder(files))

/** All that could be better about it, as on a day. */
export const adviceIn = (files: Partial<QuizFiles>, today = '2026-11-26'): Finding[] =>
  adviceOn(quizFolder(files), today)
