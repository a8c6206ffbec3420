import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assets, cardPath } from '../../src/site/assets.ts'
import { cardsOf } from './card.ts'
import type { PicturedQuiz } from './pictured.ts'
import { shell } from './shell.ts'

/** A card to be had, and the file in `build/cards/` that holds it once it is drawn. */
interface Wanted {
  body: string
  file: string
}

/**
 * Tells the cards of a quiz: its own, then those of its scores. What a card is drawn from names its
 * file, so that one which stays the same is drawn once.
 * @param root the project's folder
 */
export function wantedBelow(root: string): (quiz: PicturedQuiz) => Wanted[] {
  const drawing = digest(shell(root), readFileSync(join(import.meta.dirname, 'draw.ts')))
  return (quiz) =>
    cardsOf(quiz).map((body) => ({
      body,
      file: join(root, 'build/cards', `${digest(drawing, body)}.png`),
    }))
}

export interface Cards {
  /** By the URLs they are served under. */
  files: Map<string, Buffer>
  hashes: Assets['cards']
}

/** The cards that are there; none is drawn. Of a quiz with a card missing there is none at all. */
export function takeCards(root: string, quizzes: PicturedQuiz[]): Cards {
  const wanted = wantedBelow(root)
  const cards: Cards = { files: new Map(), hashes: {} }
  for (const quiz of quizzes) {
    const files = wanted(quiz).map(({ file }) => file)
    if (!files.every(existsSync)) continue
    const pictures = files.map((file) => readFileSync(file))
    const hash = digest(...pictures)
    const { slug, lang } = quiz
    for (const [i, picture] of pictures.entries())
      cards.files.set(cardPath(slug, lang, hash, i === 0 ? undefined : i - 1), picture)
    cards.hashes[slug] = { ...cards.hashes[slug], [lang]: hash }
  }
  return cards
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}
