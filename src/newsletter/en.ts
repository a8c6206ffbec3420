import type { NewsletterWords } from './ar.ts'

/** Everything the pages of publishers say in English. */
export const en: NewsletterWords = {
  kicker: 'For newsletters and websites',
  title: 'Publish a question from this quiz',
  lead: 'Choose a question, then copy what fits its place: an email block, plain text, a frame for your page, or a link. No account and no key.',

  choose: {
    question: 'Question',
    group: 'Group code (optional)',
    hint: 'Make a group for each issue of your newsletter, for example: it gets a board of its own, and what is answered in it stays out of the public numbers.',
    make: 'Make a group',
    wrong: 'This is not a group code. A code is nine digits, as its board shows it.',
    show: 'Update the preview and the texts',
  },

  preview: {
    title: 'Preview',
    email: 'In an email',
    open: 'Open the message on a page of its own',
    embed: 'In a page of yours',
  },

  snippets: {
    title: 'Copy',
    copy: 'Copy',
    copied: 'Copied',
    email: [
      'For email: HTML',
      'Paste it where your newsletter takes HTML. It is the same for every subscriber, without images or tracking.',
    ],
    text: [
      'For email: plain text',
      'For the text part of a message, and wherever only text is taken.',
    ],
    question: [
      'For your site: the question',
      'It takes the height it needs. Add theme="dark" for a dark page, or theme="light" for a light one.',
    ],
    quiz: [
      'For your site: the whole quiz',
      'Readers begin with the first question and see their result on your page.',
    ],
    frame: [
      'For your site: a frame without JavaScript',
      'For a system that takes no script. Its height is fixed, and anything taller scrolls inside it.',
    ],
    link: [
      'Just the link',
      'It opens the question with no answer chosen. For a message or a post.',
    ],
  },

  email: {
    kicker: 'This issue’s question',
    confirm:
      'Press an answer to open its page, then confirm it there to see whether it is right and why. Nothing is counted before that.',
    opens:
      'It opens the question’s page, where you see what is right and why once you have answered.',
    targets: 'For each line one of these:',
    previous: 'Last issue’s question',
    right: (ofHundred) => `${ofHundred} of every 100 readers were right.`,
    mistake: (ofHundred, text) => `${ofHundred} of every 100 chose “${text}”.`,
    why: 'Why?',
    whole: 'the whole quiz, with explanations',
    preheader: 'One question about an article: answer it, then see what is right and why.',
  },

  numbers: {
    title: 'Answers to this question alone',
    confirmed:
      'Only an answer that a reader confirmed on the page of the question is counted. Opening the link without confirming is not, whether a reader opens it or a program that checks links.',
    discarded:
      'Discarded are answers sent in less than a second, or with a field filled in that nobody sees: they come from programs. Their number is for all questions of the quiz.',
    unknown: 'No numbers yet. They are counted every quarter of an hour.',
    origin: 'From',
    answers: 'Answers',
    right: 'Right',
    thrown: 'Discarded',
    origins: { newsletter: 'Newsletters', embed: 'Frames on other sites', web: 'This site' },
  },

  back: 'Back to the quiz',
}
