import type { Why } from '../drawn.ts'
import { inOrder, type OrderQuestion } from './kind.ts'

/** The items in their right order, each with its reason. */
export const orderWhys = ({ items }: OrderQuestion): Why[] =>
  inOrder(items).map(({ text, feedback, place }) => ({
    text: `${place}. ${text}`,
    feedback,
    right: true,
  }))
