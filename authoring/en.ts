import type { AuthorWords } from './ar.ts'

/** What stands in English in the files that authoring writes. */
export const en: AuthorWords = {
  /** The sentences an author replaces. */
  template: {
    title: 'Write the name of the quiz here',
    summary: 'Write here, in a sentence or two, what the reader will understand',
    headline: 'Translate the headline of the article here',
    heading: 'Write the idea here in a few words',
    explainer:
      'Explain the idea here in your own words, in two to four sentences, and say who says so',
    prompt: 'Write a question here about what the idea means, not about its wording',
    right: 'Write the right answer here',
    why: 'Write here why it is right and where the article says so',
    wrong: 'Write here what a hurried reader may believe',
    whyNot: 'Write here why a careful reader would not choose it',
    whyThere: 'Write here why it stands or belongs there',
    whyClose: 'Write here what to say to whoever came close',
    whyFar: 'Write here what to say to whoever was far off, with the answer',
    unit: 'Write here what the number counts, such as: tons a day',
    term: 'Write a word here that the reader may not know',
    meaning: 'Write what it means here, in a sentence',
    date: 'Write the day the article appeared here, such as 2024-06-20',
    paragraphs: 'Write the article’s paragraphs here, such as [3]',
  },
  examples: {
    figure: '2 days',
    meaning: 'how long the visit lasted',
    correction: 'We corrected the date of the visit.',
  },
  truth: { right: 'True', wrong: 'False' },
  /** Begins the prompt of an imported question that cannot stand without it. */
  missing:
    'A picture, a sound or a formula did not come with this question: say it in words, or take the question out',
}
