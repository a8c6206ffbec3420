import { formatCount } from '../languages/format.ts'
import type { NewsletterWords } from './ar.ts'

/** Everything the pages of publishers say in English. */
export const en: NewsletterWords = {
  title: 'Publish a question from this quiz',
  lead: 'Choose a question, then copy what fits its place. No account and no tracking.',
  steps: { question: 'The question', place: 'Where will it appear?', follow: 'Then follow it' },

  choose: {
    place: (place) => `Question ${place}`,
    missed: (ofHundred) => `missed by ${ofHundred} of every 100`,
    others: (questions) => `The other questions (${questions})`,
    more: 'Last issue’s question, and a board for this one',
    previous: 'Last issue’s question',
    none: 'None',
    previousHint:
      'In the email it stands below this issue’s question with its answer, and with how many readers were right where 20 or more have answered it.',
    group: 'The code of the issue’s board',
    hint: 'If you made a board for this issue (in step 3), type its code here. Answers then appear on it and stay out of the public numbers.',
    wrong: 'This is not a board’s code. A code is nine digits, as the board shows it.',
    show: 'Update the preview and the code',
  },

  names: {
    email: 'Email',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    page: 'Any page',
    quiz: 'The whole quiz',
    link: 'Link',
  },
  fields: {
    email: 'HTML for the message',
    wordpress: 'The question’s address',
    ghost: 'For an HTML card',
    page: 'HTML for the page',
    quiz: 'HTML for the whole quiz',
    link: 'The question’s link',
  },
  how: {
    email: [
      'In Mailchimp or Kit, add a “Code” or “HTML” block to the message.',
      'Paste this into it as it is.',
      'Send yourself a test, and press an answer.',
    ],
    wordpress: [
      'In the editor, paste the address alone into an empty line.',
      'The question appears in its place, at its own height, and is answered on your page.',
      'Paste the address only: WordPress takes frames away, except from those with the right to publish them.',
    ],
    ghost: [
      'In the editor, type /html and press Enter.',
      'Paste this into the card.',
      'For the newsletter that Ghost sends, take “Email” instead: mail programs show no frames.',
    ],
    page: [
      'Paste this where the question is to appear.',
      'It takes the height it needs, and follows the reader’s dark mode.',
      'For a page that is always dark, add theme="dark" to the tag fahm-quiz; for one that is always light, theme="light".',
    ],
    quiz: [
      'Paste this where the quiz is to appear.',
      'Readers begin with the first question and see their result on your page.',
      'In WordPress paste not this but the address alone, which is below.',
    ],
    link: [
      'It opens the question with no answer chosen.',
      'It keeps to this question even if the quiz is reordered.',
      'Its answers are counted with those of newsletters.',
    ],
  },
  seen: {
    email: 'As readers see it in their mail',
    wordpress: 'As it looks on your page',
    ghost: 'As it looks on your page',
    page: 'As it looks on your page',
    quiz: 'As it looks on your page',
    link: 'As the link looks in a message',
  },

  copy: 'Copy',
  copied: 'Copied',
  extras: {
    email: 'Subject line and plain text',
    frame: 'If the site takes no script',
    quiz: 'The address alone, and a frame without script',
    subject: 'Subject line',
    summary: 'The line after it in the list of messages',
    text: 'Plain text, for the text part of the message',
    address: 'The quiz’s address, to paste alone on a line',
    element: 'A frame of fixed height; anything taller scrolls inside it',
  },

  preview: {
    message: 'The message',
    question: 'The question in its frame',
    quiz: 'The quiz in its frame',
    dark: 'In dark mode',
    light: 'In light mode',
    alone: 'The message by itself',
    counted:
      'Try it if you like: what you answer here is counted with those of other sites that embed questions.',
  },

  email: {
    kicker: 'This issue’s question',
    confirm:
      'Press an answer to open its page, then check it there to see whether it is right and why. Nothing is counted before that.',
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
    confirmed:
      'Answers to this question where it is asked alone. Only an answer that readers checked themselves is counted; opening the link is not.',
    discarded: (answers) =>
      `Left out, of all questions of the quiz: ${formatCount('en', answers, 'answers')}. What is sent in less than a second is left out, or with a field filled in that no reader sees: programs that check links do that.`,
    unknown: 'No numbers yet. They are counted every quarter of an hour.',
    origin: 'From',
    answers: 'Answers',
    right: 'Right',
    origins: {
      newsletter: 'Newsletters and links',
      embed: 'Embedded on other sites',
      web: 'This site',
    },
    inGroup: (code) =>
      `What is answered from this code appears on the board ${code}, not here. The link that you kept when you made it opens it.`,
    board: 'A board for this issue alone',
    boardHint:
      'It gathers the answers of one issue, and only its link opens it. Keep that link. On the board another one leads back here, with the board’s code.',
    label: 'Name of the issue (optional)',
    make: 'Make the board',
  },

  back: 'Back to the quiz',
}
