import { assets } from '../build/assets.ts'
import { printBoard } from './board.ts'
import { printLessons } from './lesson.ts'
import { printScores } from './scores/scores.ts'
import { printServer } from './server.ts'
import { printSizes } from './sizes.ts'
import { printStartup } from './startup.ts'

/** The tables that need no browser. */
export async function printFast(slug: string, folder: string): Promise<void> {
  await printSizes(slug, assets, folder)
  await printBoard(slug)
  await printLessons(slug)
  await printServer(slug, assets, folder)
  await printStartup(slug, folder)
  await printScores(folder)
  console.log('\nThere are more: npm run bench -- author, -- phone and -- screens')
}
