/** A text of a graphic: where in its data it stands, and the article's paragraphs that it is from. */
interface Told {
  at: (string | number)[]
  text: string
  paragraphs: number[]
}

/** What a graphic says that can be looked up, for the author's check. */
export interface Facts {
  /** What the article says. */
  told: Told[]
  /** What is marked as worked out by us. */
  ours: string[]
  /** Who or what it is about, by name. */
  names: (Told & { id: string })[]
  /** Where it names one of them by its id. */
  links: { at: (string | number)[]; id: string }[]
  /** Numbers in words beside the same as a number. */
  sums: { at: (string | number)[]; text: string; value: number }[]
  /** Numbers that are drawn as so many equal parts. */
  parted: { at: (string | number)[]; whole: number; part: number }[]
}
