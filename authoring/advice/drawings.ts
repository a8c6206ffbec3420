import { factsIn } from '../../src/graphics/facts.ts'
import { formatNumber } from '../../src/languages/format.ts'
import type { Advice, QuizFile } from '../quiz-file.ts'
import { amountsIn } from './amounts.ts'
import { lastParagraph } from './beyond.ts'
import { knownFrom, unknownIn } from './known.ts'
import { formsIn, wordsOf } from './text-words.ts'

/** From this share on, what rounding adds or leaves out is seen. */
const noticeable = 0.01

/** What drawings say that is not where their paragraphs are: numbers, months, names, and sums that do not agree. */
export const drawings: Advice = function* (file) {
  const { lang, quiz, points, finding } = file
  const last = lastParagraph(points)
  for (const [index, graphic] of (quiz?.graphics ?? []).entries()) {
    const { told, names, sums, parted } = factsIn(graphic)
    const at = (path: (string | number)[]) => ['graphics', index, ...path]
    for (const { at: place, text, paragraphs } of told) {
      // Of a paragraph that nothing else is from, the paragraph is what is wrong.
      if (paragraphs.some((number) => number > last)) continue
      const [first, ...more] = unknownIn(lang, text, knownAt(file, paragraphs))
      if (first === undefined) continue
      const written = [first, ...more].map((each) => `«${each}»`).join(', ')
      yield finding(
        at(place),
        `${written} stands in no explainer or figure from paragraph ${list(paragraphs)}: readers cannot find it there. Write what stands there, or name the paragraphs it is from.`,
        first,
      )
    }
    for (const { at: place, text, paragraphs } of names) {
      if (paragraphs.length === 0)
        yield finding(
          at(place),
          `Nothing goes to or from «${text}»: add what does, or take it out.`,
        )
      else if (!isNamed(file, text, paragraphs))
        yield finding(
          at(place),
          `«${text}» is named by no key point from paragraph ${list(paragraphs)}, and by no term of the glossary: write the name as they do.`,
        )
    }
    for (const { at: place, text, value } of sums) {
      const amounts = amountsIn(lang, text)
      if (amounts.length > 0 && !amounts.some((amount) => amount.value === value))
        yield finding(
          at(place),
          `«${text}» is drawn as ${formatNumber(lang, value)}: make the two the same.`,
        )
    }
    for (const { at: place, whole, part } of parted) {
      const drawn = Math.round(whole / part) * part
      if (Math.abs(drawn - whole) > whole * noticeable)
        yield finding(
          at(place),
          `So many squares of ${formatNumber(lang, part)} are ${formatNumber(lang, drawn)}, and not ${formatNumber(lang, whole)}: let a square stand for what goes into it.`,
        )
    }
  }
}

const list = (paragraphs: number[]) => [...new Set(paragraphs)].sort((a, b) => a - b).join(', ')

const isFrom = (paragraphs: number[], of: { paragraphs: number[] }) =>
  of.paragraphs.some((number) => paragraphs.includes(number))

/** What explainers and figures from these paragraphs have. */
function knownAt({ lang, points, quiz }: QuizFile, paragraphs: number[]) {
  const explainers = points
    .filter(({ point }) => isFrom(paragraphs, point))
    .map(({ point }) => point.explainer)
  const figures = (quiz?.figures ?? [])
    .filter((figure) => isFrom(paragraphs, figure))
    .flatMap(({ figure, meaning }) => [figure, meaning])
  return knownFrom(lang, [...explainers, ...figures], quiz?.source.date ?? '')
}

/** Whether every word of a name is in a key point from these paragraphs, or in the glossary. */
function isNamed({ lang, points, quiz }: QuizFile, name: string, paragraphs: number[]): boolean {
  const texts = [
    ...points
      .filter(({ point }) => isFrom(paragraphs, point))
      .flatMap(({ point }) => [point.heading, point.explainer]),
    ...(quiz?.glossary ?? []).flatMap(({ term, meaning }) => [term, meaning]),
  ]
  const forms = formsIn(texts.flatMap((text) => wordsOf(lang, text)))
  return wordsOf(lang, name).every(
    (word) => word.isCommon || word.forms.some((form) => forms.has(form)),
  )
}
