import { assets } from '../build/assets.ts'
import { quizzes } from '../build/quizzes.ts'
import { createApp } from './app.tsx'
import { createLibrary } from './quiz/library.ts'
import { examine } from './site/health.ts'

const site = { library: createLibrary(quizzes), assets }
const app = createApp(site)

export default {
  fetch: app.fetch,
  async scheduled(_, env) {
    const found = await examine(site, env)
    if (!found.ok) console.error('The site is not well', found)
  },
} satisfies ExportedHandler<Env>
