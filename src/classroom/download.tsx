import type { Context } from 'hono'
import type { ExportFormat } from '../exports/export-format.ts'
import { fileName } from '../exports/formats.ts'
import { withoutLosses } from '../exports/losses.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { LossesPage, restField } from './losses.tsx'

/**
 * The file, for whoever has the key alone: it holds the answers, and nothing in it may run where a
 * browser shows it. Where the format cannot hold some questions, a page that names them (422), until
 * the rest is asked for.
 */
export function download(c: Context<SiteEnv>, quiz: Quiz, format: ExportFormat) {
  const losses = format.losses(quiz)
  const rest = withoutLosses(quiz, losses)
  const accepted = c.req.query(restField) !== undefined && rest.points.length > 0
  c.header('Cache-Control', 'private, no-store')
  if (losses.length > 0 && !accepted) {
    return c.html(<LossesPage view={viewOf(c)} {...{ quiz, format, losses }} />, 422)
  }
  c.set('policy', 'file')
  return c.body(format.write(rest, new URL(c.req.url).origin), 200, {
    'Content-Type': format.type,
    'Content-Disposition': disposition(quiz, format),
  })
}

/** The quiz's title for browsers that read RFC 8187, its slug for the others. */
function disposition(quiz: Quiz, format: ExportFormat): string {
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
