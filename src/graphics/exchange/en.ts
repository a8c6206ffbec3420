import type { ar } from './ar.ts'

export const en: typeof ar = {
  status: {
    sent: () => 'sent',
    done: () => 'happened',
    sought: (to) => `sought by ${to}`,
    needed: (to) => `needed by ${to}`,
  },
  way: (from, to) =>
    from === undefined ? `To ${to}; the article does not say from whom` : `From ${from} to ${to}`,
  note: 'Solid line: the article says it has happened. Dashed line: sought or needed; the article does not say that it arrived.',
}
