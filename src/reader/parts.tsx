import { readPath } from '../paths.ts'
import { type Fields, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

export function Hidden({ fields }: { fields: Fields }) {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

interface PlaceProps {
  view: View
  quiz: Quiz
  progress: Progress
  /** Counted from 0. */
  at: number
}

/** Where the reader is, in words and as a bar. A question asked alone only says which quiz it is of. */
export function Place({ view, quiz, progress, at }: PlaceProps) {
  if (isAlone(progress)) {
    return (
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
    )
  }
  const of = progress.steps.length
  return (
    <p class="place">
      {progress.practice && `${view.words.step.practice}: `}
      {view.words.step.place(at + 1, of)}
      <progress max={of} value={at + 1} aria-hidden="true" />
    </p>
  )
}

export function Explainer({ point }: { point: Point }) {
  return (
    <>
      {point.explainer.map((paragraph) => (
        <p>
          <Text>{paragraph}</Text>
        </p>
      ))}
    </>
  )
}

/** Where in the article it stands, leading to the same point in the explainer. */
export function Where({ view, quiz, point }: { view: View; quiz: Quiz; point: Point }) {
  return (
    <p class="where">
      <a href={readPath(view.lang, quiz.slug, point.id)}>
        {view.words.paragraphs(point.paragraphs)}
      </a>
    </p>
  )
}

/** A choice's letter, for the eye and for talking about it in a room. */
export function Letter({ view, of, choice }: { view: View; of: Choice[]; choice: Choice }) {
  return (
    <span class="letter" aria-hidden="true">
      {view.words.letters[of.indexOf(choice)]}
    </span>
  )
}

export function Tick() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 13l5 5L20 6" />
    </svg>
  )
}

export function Cross() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 6l12 12M18 6L6 18" />
    </svg>
  )
}
