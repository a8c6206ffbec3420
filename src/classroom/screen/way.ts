import { graphicsBeside, onScreens } from '../../graphics/graphics.ts'
import { drawnKind } from '../../kinds/drawings.ts'
import type { Scene } from '../../kinds/drawn.ts'
import type { Graphic, Point, Quiz } from '../../quiz/quiz.ts'
import { memoize } from '../../site/memoize.ts'

/** What is seen of a scene: what is asked; how the class answered; what is right, and why; after a question's last one what is drawn of it, a screen of it at a time. */
const shows = ['question', 'split', 'answer'] as const
type Show = (typeof shows)[number] | 'drawing'

interface Seen {
  show: Show
  /** What an address calls it. */
  name: string
  graphic?: Graphic
}

/** Where a class is while it looks at a quiz together. */
export interface Place extends Seen {
  /** The question's number, counted from 1. */
  step: number
  point: Point
  question: Point['question']
  scene: Scene
  /** The scene's number among those of its question, counted from 1, and how many they are. */
  number: number
  of: number
}

/** Every place of a quiz, in the order in which a class goes through it. */
export const placesOf = memoize((quiz: Quiz): Place[] =>
  quiz.points.flatMap((point, i) => {
    const { question } = point
    const scenes = drawnKind(question).scenes(quiz.lang, question)
    return scenes.flatMap((scene, s) => {
      const seen: Seen[] = shows.map((show) => ({ show, name: show }))
      if (s === scenes.length - 1) seen.push(...drawingsOf(quiz, point))
      return seen.map((each) => ({
        ...{ step: i + 1, point, question, scene, ...each },
        ...{ number: s + 1, of: scenes.length },
      }))
    })
  }),
)

const drawingsOf = (quiz: Quiz, { id }: Point): Seen[] =>
  graphicsBeside(quiz, id, true)
    .flatMap(onScreens)
    .map((graphic, i) => ({
      show: 'drawing',
      name: i === 0 ? 'drawing' : `drawing-${i + 1}`,
      graphic,
    }))

/** The places that tell nothing of what is right, nor how many thought what to be. */
export const askedOnly = (places: Place[]) => places.filter(({ show }) => show === 'question')

/** The place of an address: of a part or a view that is none the first; `undefined` for no question of the quiz. */
export function findPlace(places: Place[], id: string, part?: string, show?: string) {
  const here = places.filter(({ question }) => question.id === id)
  const ofPart = here.filter(({ scene }) => scene.part === part)
  const parts = ofPart.length > 0 ? ofPart : here
  return parts.find((place) => place.name === show) ?? parts[0]
}
