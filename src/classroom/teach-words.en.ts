import type { ClassroomWords } from './ar.ts'

/** The words of the pages that a class is made with, in English. */
export const teachWords: Pick<ClassroomWords, 'teach'> = {
  teach: {
    title: 'Use it with a class',
    lead: 'One link for the whole class, without accounts or names. You see in seconds how well they understood, and which question misled them.',
    steps: [
      'Press “Start a class”. You get a board that only its own link opens: keep that link.',
      'Put the code on the whiteboard, or send the link to your pupils.',
      'Watch the board fill, and discuss first the question most of them missed.',
    ],
    label: 'Name of the class (optional)',
    labelHint: 'For example: 3B, history. Your pupils see it, so do not write any pupil’s name.',
    start: 'Start a class',
    how: 'How pupils take it, and until when',
    who: 'Who has finished: list numbers',
    mode: 'How pupils take it',
    modes: {
      both: 'Each pupil chooses',
      walk: 'Explanation first, then the question',
      test: 'Question first, then the explanation',
    },
    closes: 'Last day for answers (optional)',
    closesHint: (zone) =>
      `The class closes at the end of that day (${zone}). Your pupils read so before they begin, and you can change it or close the class at any time.`,
    hour: 'And the hour it closes on that day (optional)',
    hourHint: 'Without one it closes at the end of the day.',
    withheld: 'Pupils do not learn what is right until the class is closed',
    withheldHint:
      'For homework: they answer all questions without being marked, and keep a link where their result opens when the class closes. The quiz itself is open to all, though: whoever opens it outside the class sees the answers and explanations, and so does a pupil who takes the class’s code out of the link to their own result.',
    gains: 'The board also has',
    gainsList: [
      'a worksheet to print, and its answer key with explanations',
      'a screen for the projector: the class code and a QR code, then the discussion, question by question',
      'a table of results without names or codes',
      'the questions in formats your school’s platform can import',
    ],
    privacy:
      'No pupil is asked for a name, and the board shows no single score unless you ask for list numbers. Pupils can show you the code of theirs.',
    onPaper: 'On paper, without a class or devices',
    back: 'Back to the quiz',
    problem: 'There is a problem',
    problems: {
      label: 'Write a name of at most 40 characters: letters, digits, spaces and punctuation.',
      mode: 'Choose from the list how pupils take it.',
      closes: 'Choose a day from today to 180 days from now.',
      day: 'There is an hour and no day: choose the last day for answers, or clear the hour.',
      noDate: 'Write a day that there is, as year, month and day: 2026-11-28.',
      noTime:
        'Write the hour as hours and minutes, from 00:00 to 23:59: half past eight in the evening is 20:30.',
      hour: 'Choose an hour of that day that is still to come, before the class is deleted.',
      pupils: 'Type how many pupils are on the list: from 1 to 99.',
      failed:
        'The class could not be created just now. What you wrote is still here: try again in a moment.',
    },
  },
}
