import { formatCount, formatDate, formatList, formatParagraphs } from '../languages/format.ts'
import type { ExportWords } from './ar.ts'

const lang = 'en'

/** What the files and the page about them say in English. */
export const en: ExportWords = {
  where: ({ title, date }, paragraphs) =>
    `Source: “${title}”, ${formatDate(lang, date)}. ${formatParagraphs(lang, paragraphs)}.`,
  because: (what, feedback) => `“${what}”: ${feedback}`,

  verdict: {
    right: 'Right.',
    partly: 'Partly right.',
    wrong: 'Not right.',
  },

  aspects: {
    feedback: 'the reason for each answer',
    explanation: 'the explanation',
    language: 'the language',
    direction: 'the direction of writing',
    source: 'the source and paragraphs',
  },
  losesNothing: 'Loses nothing.',
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
    startButtonText: 'Start',
    texts: {
      prevButton: 'Previous question',
      previous: 'Previous',
      nextButton: 'Next question',
      next: 'Next',
      finishButton: 'Finish',
      submitButton: 'Submit',
      textualProgress: 'Question @current of @total',
      jumpToQuestion: 'Question %d of %total',
      questionLabel: 'Question',
      readSpeakerProgress: 'Question @current of @total',
      unansweredText: 'Unanswered',
      answeredText: 'Answered',
      currentQuestionText: 'Current question',
      navigationLabel: 'Questions',
    },
    endGame: {
      message: 'Your result',
      amountCorrect: '@finals of @totals right',
      scoreBarLabel: 'You got @finals of @totals',
      scoreHeader: 'Score',
      solutionButtonText: 'Show the right answers',
      retryButtonText: 'Try again',
      finishButtonText: 'Finish',
      submitButtonText: 'Submit',
      skipButtonText: 'Skip the video',
    },
  },

  losses: {
    title: (format) => `${format} cannot hold all of this quiz`,
    lead: 'We never cut a question without telling you. This is what the format cannot hold:',
    each: (loss) => {
      const question = `Question ${loss.step}`
      switch (loss.what) {
        case 'no-such-kind':
          return `${question}: the format has no questions of its kind.`
        case 'range':
          return `${question}: the format cannot take every number between two.`
        case 'prompt':
          return `${question}: its text has ${loss.found} characters, the limit is ${loss.limit}.`
        case 'choice':
          return `${question}: its longest answer has ${loss.found} characters, the limit is ${loss.limit}.`
        case 'choices':
          return `${question}: it has ${formatCount(lang, loss.found, 'answers')}, the limit is ${loss.limit}.`
      }
    },
    rest: 'Download the file without these questions',
    other: 'Formats that can hold it',
  },
}
