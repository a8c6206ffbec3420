/** What a column can be for. */
export const roles = [
  'prompt',
  'choice',
  /** All choices in one cell. */
  'choices',
  /** A wrong choice, in tables that have the right one in a column of its own. */
  'wrong',
  'correct',
  /** Why, for one choice. */
  'feedback',
  /** Why, for the whole question. */
  'explanation',
  'name',
  /** The address of a picture, sound or film. */
  'media',
  'type',
] as const

export type Role = (typeof roles)[number]
