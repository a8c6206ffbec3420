import { assets } from '../build/assets.ts'
import { quizzes } from '../build/quizzes.ts'
import { createApp } from './app.tsx'
import { createLibrary } from './quiz/library.ts'

const app = createApp({ library: createLibrary(quizzes), assets })

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
