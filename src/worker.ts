import { createApp } from './app.tsx'
import { type CompiledQuiz, createLibrary } from './quiz/library.ts'
import { runCron } from './scores/kv/cron.ts'
import { quizCatalog } from './scores/kv/quiz-catalog.ts'
import { kvScores } from './scores/kv/store.ts'
import type { Assets } from './site/assets.ts'
import type { Bindings } from './site/site.ts'

/** The Worker that serves these quizzes with these static files. */
export function createWorker(quizzes: CompiledQuiz[], assets: Assets) {
  const library = createLibrary(quizzes)
  const app = createApp({ library, assets }, kvScores)
  const catalog = quizCatalog(library)
  return {
    fetch: app.fetch,
    scheduled: (controller, env) => runCron(controller, env, catalog),
  } satisfies ExportedHandler<Bindings>
}
