import type { Context } from 'hono'
import type { ExportFormat } from '../exports/export-format.ts'
import { withoutLosses } from '../exports/losses.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { attachment } from './attachment.ts'
import { LossesPage, restField } from './losses.tsx'

/**
 * The file, for whoever has the key alone: it holds the answers, and nothing in it may run where a
 * browser shows it. Where the format cannot hold some questions, a page that names them (422), until
 * the rest is asked for.
 */
export async function download(c: Context<SiteEnv>, quiz: Quiz, format: ExportFormat) {
  const losses = format.losses(quiz)
  const rest = withoutLosses(quiz, losses)
  const accepted = c.req.query(restField) !== undefined && rest.points.length > 0
  c.header('Cache-Control', 'private, no-store')
  if (losses.length > 0 && !accepted) {
    return sendPage(c, <LossesPage view={viewOf(c)} {...{ quiz, format, losses }} />, 422)
  }
  c.set('policy', 'file')
  return c.body(format.write(rest, new URL(c.req.url).origin), 200, {
    'Content-Type': format.type,
    'Content-Disposition': attachment(
      plain(quiz.title),
      `${quiz.slug}-${quiz.lang}`,
      format.suffix,
    ),
  })
}
