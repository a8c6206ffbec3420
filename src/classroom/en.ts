import type { ClassroomWords } from './ar.ts'
import { joinWords } from './join-words.en.ts'
import { manageWords } from './manage-words.en.ts'
import { resultsWords } from './results-words.en.ts'
import { teachWords } from './teach-words.en.ts'

/** Everything the pages of educators say in English. */
export const en: ClassroomWords = {
  frame: {
    title: 'Put it into your class’s page on the school’s platform',
    hint: 'Paste this where your platform takes HTML, as Moodle and Canvas do. What is answered there reaches this board. Where the platform hides the frame, the join link below it stays.',
    label: 'HTML for the page',
    copy: 'Copy the HTML',
    copied: 'HTML copied',
  },

  board: {
    title: 'Class board',
    class: (code) => `Class ${code}`,
    deletedOn: (day) => `The class and all its results are deleted on ${day}.`,
    parts: 'Parts of the board',
    jump: { results: 'Results', invite: 'Invitation', take: 'Print and keep', manage: 'Manage' },
    open: 'The class is open.',
    closed: 'The class is closed: it takes no more answers.',
    withheld: 'Your pupils do not learn what is right until it is closed.',
    join: 'Invite the class',
    joinHint: (host) => `Pupils open ${host} and type this code, or scan the square.`,
    link: 'Join link',
    copy: 'Copy link',
    copied: 'Link copied',
    publish: 'In a newsletter or on a website: publish a question whose answers come to this board',
    share: 'Send it to your class',
    shareText: (quiz) => `Quiz “${quiz}”: open the link and answer.`,
    qr: (link) => `QR code that opens ${link}`,
    screen: 'Show on a screen',
    discuss: 'Discuss the questions on a screen',
    screenHint: 'Your class may see the link of this screen: it opens nothing else.',
  },

  take: {
    title: 'To print and keep',
    worksheet: 'Worksheet',
    worksheetHint: 'To print, without answers, alone or with the reading text',
    answers: 'Answer key',
    answersHint: 'What is right in one line, then why, and why the others are not',
    table: 'Table of results',
    tableByAttempt: 'Table of results by attempt, without pupils’ numbers',
    tableHint:
      'Opens in Excel and LibreOffice: the letters of the answers, their marks and the total, without codes or times',
    csv: 'The same as CSV',
    responses: 'For programs: CSV by id',
    beside: 'Compare classes side by side',
    besideHint: 'By the links of their boards; nothing is stored',
    exports: 'The questions for your platform: Moodle and others',
    exportsHint: 'Each format, and what it cannot keep of the quiz:',
  },

  print: {
    address:
      'This page’s link is the key to your board, and some browsers print it in the margin: switch off “Headers and footers” in the print dialog.',
  },
  ...teachWords,
  ...joinWords,
  ...resultsWords,
  ...manageWords,
}
