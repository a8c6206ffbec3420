import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { wantedBelow } from './cards.ts'
import { draw } from './draw.ts'
import type { PicturedQuiz } from './pictured.ts'

/** Cloudflare's free plan takes 20,000 static files; a hundred are left for the site's own. */
const mostCards = 19_900

/**
 * Draws the social cards that are not there yet into `build/cards/`, and removes those that nothing
 * shows any more.
 * @param root the project's folder
 * @returns what it did, or did not, in sentences
 */
export async function buildCards(root: string, quizzes: PicturedQuiz[]): Promise<string[]> {
  // One for the quiz, and one for each score from 0 on.
  const count = quizzes.reduce((sum, { questions }) => sum + questions + 2, 0)
  if (count > mostCards) {
    return [
      `No social cards drawn: ${count} are more files than Cloudflare's free plan takes. Links to new quizzes show the site's own card instead. On a plan that takes more, raise \`mostCards\` in authoring/cards/build.ts.`,
    ]
  }
  const wanted = wantedBelow(root)
  const all = quizzes.flatMap((quiz) => wanted(quiz).map((card) => ({ ...card, quiz })))
  const missing = all.filter(({ file }) => !existsSync(file))
  prune(join(root, 'build/cards'), new Set(all.map(({ file }) => basename(file))))
  if (missing.length === 0) return [`social cards  ${all.length}, none of them new`]

  const began = Date.now()
  const foreign = new Set<string>()
  try {
    let at = 0
    for await (const picture of draw(
      root,
      missing.map(({ body }) => body),
    )) {
      const card = missing[at++]
      if (!card) break
      if (picture) save(card.file, picture)
      else foreign.add(`questions/${card.quiz.slug}/${card.quiz.lang}.yaml`)
    }
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    return [
      `No social cards drawn: no browser starts here (${reason}). Links show the site's own card instead. To have them drawn, install Chrome or set CHROME_PATH.`,
    ]
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  return [
    `social cards  ${all.length}, ${missing.length} of them drawn in ${seconds} s`,
    ...[...foreign].map(
      (file) =>
        `${file}: the title has letters the cards' typefaces lack, so links to it show the site's own card.`,
    ),
  ]
}

/** Aside and then renamed: one that was killed while writing must not pass for drawn. */
function save(file: string, picture: Buffer) {
  writeFileSync(`${file}.part`, picture)
  renameSync(`${file}.part`, file)
}

function prune(folder: string, keep: Set<string>) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!keep.has(name)) rmSync(join(folder, name))
}
