import type { Language } from './language.ts'

export const en = {
  name: 'English',
  direction: 'ltr',
  locale: 'en-GB',
  openGraph: 'en_GB',
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  plural: (n) => (n === 1 ? 'one' : 'other'),
  joints: { between: ', ', last: ' and ' },
  counted: {
    answers: { one: '# answer', other: '# answers' },
    attempts: { one: '# attempt', other: '# attempts' },
    people: { one: '#', other: '#' },
    places: { one: 'Paragraph #', other: 'Paragraphs #' },
    paragraphs: { one: 'Paragraph # of the article', other: 'Paragraphs # of the article' },
  },
  script: 'Latin',
  stretch: /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d .,:'’&/-]*[\p{Script=Latin}\p{M}\d])?/gu,
  retyped: { signs: {}, letters: {} },
  example: '{en:CNN}',
} satisfies Language<Record<'one' | 'other', string>>
