import { drawnKind } from '../../kinds/drawings.ts'
import type { Scene } from '../../kinds/drawn.ts'
import type { Point, Quiz } from '../../quiz/quiz.ts'
import { memoize } from '../../site/memoize.ts'

/** What is seen of a scene: what is asked; how the class answered; what is right, and why; after a question's last one what is drawn of it. */
const shows = ['question', 'split', 'answer'] as const
type Show = (typeof shows)[number] | 'drawing'

/** Where a class is while it looks at a quiz together. */
export interface Place {
  /** The question's number, counted from 1. */
  step: number
  point: Point
  question: Point['question']
  scene: Scene
  /** The scene's number among those of its question, counted from 1, and how many they are. */
  number: number
  of: number
  show: Show
}

/** Every place of a quiz, in the order in which a class goes through it. */
export const placesOf = memoize(({ lang, points, graphics }: Quiz): Place[] =>
  points.flatMap((point, i) => {
    const { question } = point
    const scenes = drawnKind(question).scenes(lang, question)
    const isDrawn = graphics.some((graphic) => graphic.point === point.id)
    return scenes.flatMap((scene, s) => {
      const seen: Show[] = isDrawn && s === scenes.length - 1 ? [...shows, 'drawing'] : [...shows]
      return seen.map((show) => ({
        ...{ step: i + 1, point, question, scene, show },
        ...{ number: s + 1, of: scenes.length },
      }))
    })
  }),
)

/** The places that tell nothing of what is right, nor how many thought what to be. */
export const askedOnly = (places: Place[]) => places.filter(({ show }) => show === 'question')

/** The place of an address: of a part or a view that is none the first; `undefined` for no question of the quiz. */
export function findPlace(places: Place[], id: string, part?: string, show?: string) {
  const here = places.filter(({ question }) => question.id === id)
  const ofPart = here.filter(({ scene }) => scene.part === part)
  const parts = ofPart.length > 0 ? ofPart : here
  return parts.find((place) => place.show === show) ?? parts[0]
}
