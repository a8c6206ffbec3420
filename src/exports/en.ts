import { formatCount, formatDate, formatList, formatParagraphs } from '../languages/format.ts'
import type { ExportWords } from './ar.ts'

const lang = 'en'

/** What the files and the page about them say in English. */
export const en: ExportWords = {
  where: ({ title, date }, paragraphs) =>
    `Source: “${title}”, ${formatDate(lang, date)}. ${formatParagraphs(lang, paragraphs)}.`,
  because: (choice, feedback) => `“${choice}”: ${feedback}`,

  parts: {
    feedback: 'the reason for each choice',
    explanation: 'the explanation',
    language: 'the language',
    direction: 'the direction of writing',
    source: 'the source and paragraphs',
  },
  keepsAll: 'Loses nothing.',
  loses: (parts) => `Loses ${formatList(lang, parts)}.`,
  joins: (parts) => `Joins in one text: ${formatList(lang, parts)}.`,

  formats: {
    gift: { label: 'GIFT', use: 'A text file for Moodle, easy to edit by hand' },
    'moodle.xml': { label: 'Moodle XML', use: 'For Moodle: the most complete one' },
    'qti22.zip': { label: 'QTI 2.2', use: 'For TAO and others that take QTI 2' },
    'qti30.zip': { label: 'QTI 3.0', use: 'For newer platforms that take QTI 3' },
    h5p: { label: 'H5P', use: 'An interactive quiz for Moodle, WordPress or Lumi' },
    'kahoot.xlsx': { label: 'Kahoot', use: 'A spreadsheet to import into Kahoot' },
    'wayground.csv': {
      label: 'Wayground',
      use: 'A spreadsheet to import into Wayground (formerly Quizizz)',
    },
    'anki.tsv': { label: 'Anki', use: 'Cards for revision in Anki' },
    'forms.gs': { label: 'Google Forms', use: 'A script that makes the quiz in Google Forms' },
    json: { label: 'JSON', use: 'The quiz as it is, for programmers' },
  },

  h5p: {
    start: 'Start',
    check: 'Check',
    submit: 'Submit',
    solution: 'Show the right answer',
    retry: 'Try again',
    previous: 'Previous question',
    next: 'Next question',
    finish: 'Finish',
    progress: 'Question @current of @total',
    jump: 'Question %d of %total',
    question: 'Question',
    unanswered: 'Unanswered',
    answered: 'Answered',
    current: 'Current question',
    navigation: 'Questions',
    result: 'Your result:',
    score: 'You got :num of :total',
    announced: 'You got @finals of @totals',
    right: 'Right answer',
    wrong: 'Wrong answer',
    missed: 'Should have been chosen',
    mistaken: 'Should not have been chosen',
    empty: 'Answer before you see the right one',
  },

  problems: {
    title: (format) => `${format} cannot hold all of this quiz`,
    lead: 'We never cut a question without telling you, so no file was made. This is what the format has no room for:',
    each: ({ step, kind, found, limit }) =>
      ({
        prompt: `Question ${step}: its text has ${found} characters, the limit is ${limit}.`,
        choice: `Question ${step}: its longest answer has ${found} characters, the limit is ${limit}.`,
        choices: `Question ${step}: it has ${formatCount(lang, found, 'answers')}, the limit is ${limit}.`,
      })[kind],
    other: 'Formats that can hold it',
  },
}
