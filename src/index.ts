import { assets } from '../build/assets.ts'
import { quizzes } from '../build/quizzes.ts'
import { createApp } from './app.tsx'
import { createLibrary } from './quiz/library.ts'
import { runCron } from './scores/kv/cron.ts'
import { knownQuizzes } from './scores/kv/known.ts'
import { kvScores } from './scores/kv/store.ts'
import type { Bindings } from './site/site.ts'

const library = createLibrary(quizzes)
const app = createApp({ library, assets }, kvScores)
const known = knownQuizzes(library)

export default {
  fetch: app.fetch,
  scheduled: (controller, env) => runCron(controller, env, known),
} satisfies ExportedHandler<Bindings>
