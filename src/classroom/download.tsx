import type { Context } from 'hono'
import type { Format } from '../exports/format.ts'
import { fileName } from '../exports/formats.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { ProblemsPage } from './problems.tsx'

/**
 * The file, for whoever has the key alone: it holds the answers, and nothing in it may run where a
 * browser shows it. Where the format cannot hold the quiz, a page that says what (422).
 */
export function download(c: Context<SiteEnv>, quiz: Quiz, format: Format) {
  const problems = format.problems(quiz)
  c.header('Cache-Control', 'private, no-store')
  if (problems.length > 0) {
    return c.html(<ProblemsPage view={viewOf(c)} {...{ quiz, format, problems }} />, 422)
  }
  c.set('policy', 'file')
  return c.body(format.write(quiz, new URL(c.req.url).origin), 200, {
    'Content-Type': format.type,
    'Content-Disposition': disposition(quiz, format),
  })
}

/** The quiz's title for browsers that read RFC 8187, its slug for the others. */
function disposition(quiz: Quiz, format: Format): string {
  const title = plain(quiz.title)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    // What a file's name cannot hold on some system.
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const encoded = encodeURIComponent(`${title || quiz.slug}.${format.suffix}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${fileName(quiz, format)}"; filename*=UTF-8''${encoded}`
}
