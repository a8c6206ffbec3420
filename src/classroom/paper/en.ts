import type { PaperWords } from './ar.ts'

/** What sheets of paper say in English. */
export const en: PaperWords = {
  worksheet: 'Worksheet',
  reading: 'Reading text',
  answers: 'Answer key',
  about: {
    worksheet: (article, day) => `on the article “${article}”, ${day}`,
    reading: (article, day) => `our own words on the article “${article}”, ${day}`,
    answers: 'for the teacher',
  },
  name: 'Name',
  class: 'Class',
  listNumber: 'List number',
  date: 'Date',
  score: (of) => `Score of ${of}`,
  glossary: 'Meanings of words',
  others: 'Why not the others?',
  brief: 'What is right, in short',
  comma: ', ',
  print: 'Print',
  made: 'Made for A4 and Letter paper.',
  drawn:
    'Some of the drawings answer questions: they are left out where the text is printed with the worksheet.',
  withText: 'Worksheet with the reading text',
  withoutText: 'Worksheet alone',
  textAlone: 'Reading text alone',
  teach: 'Answer key: on the board of a class you start',
  quiz: 'Back to the quiz',
  board: 'Back to the board',
  foot: {
    quiz: 'The same quiz, with every answer explained:',
    read: 'The whole explainer:',
    class: 'Answer with your class, on a phone:',
    code: 'Class code',
    qr: (link) => `QR code that opens ${link}`,
  },
  group: {
    closed: 'This class is closed, so the sheet does not carry its code.',
    unknown: 'There is no class with this code for this quiz, so the sheet does not carry it.',
    unread: 'The class could not be checked just now: open its link before you print.',
  },
}
