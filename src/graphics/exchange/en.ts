import type { ar } from './ar.ts'

/** A name within a sentence. */
const within = (name: string) => name.replace(/^The /, 'the ')

export const en: typeof ar = {
  status: {
    sent: () => 'sent',
    done: () => 'happened',
    sought: (to) => `sought by ${within(to)}`,
    needed: (to) => `needed by ${within(to)}`,
  },
  way: (from, to) =>
    from === undefined
      ? `To ${within(to)}; the article does not say from whom`
      : `From ${within(from)} to ${within(to)}`,
  note: 'Solid line: the article says it has happened. Dashed line: sought or needed; the article does not say that it arrived.',
}
