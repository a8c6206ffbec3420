/** One go at a site: milliseconds and bytes. */
export interface Run {
  /** From the start to the first question painted, and to the feedback on a tap at once. */
  question: number
  answer: number
  /** Of what a page is drawn from, what had arrived when the first question was painted. */
  bytes: number
  /** Of every question: from the finger lifted to the feedback, and to what comes after it. */
  feedbacks: number[]
  onwards: number[]
  whole: number
  shift: number
}

/** What a table shows of the goes at a site: the median of each figure over them. */
export interface Figures extends Omit<Run, 'feedbacks' | 'onwards'> {
  /** Of a go the median question, and all waits of it added up. */
  feedback: number
  onward: number
  waits: number
}

export function figuresOf(runs: Run[]): Figures {
  const each = (figure: (run: Run) => number) => median(runs.map(figure))
  const sum = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0)
  return {
    question: each(({ question }) => question),
    answer: each(({ answer }) => answer),
    bytes: each(({ bytes }) => bytes),
    feedback: each(({ feedbacks }) => median(feedbacks)),
    onward: each(({ onwards }) => median(onwards)),
    waits: each(({ feedbacks, onwards }) => sum(feedbacks) + sum(onwards)),
    whole: each(({ whole }) => whole),
    shift: each(({ shift }) => shift),
  }
}

/** Of an even number of them what lies between the middle two. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [(sorted.length - 1) / 2, sorted.length / 2].map(Math.floor)
  return ((sorted[low ?? 0] ?? Number.NaN) + (sorted[high ?? 0] ?? Number.NaN)) / 2
}
