import { formatCount, formatShare } from '../languages/format.ts'
import type { ClassroomWords } from './ar.ts'

const lang = 'en'

/** The words of the pages that an owner keeps, mends and deletes a class with, in English. */
export const manageWords: Pick<ClassroomWords, 'keep' | 'manage' | 'attempts' | 'deletion'> = {
  keep: {
    title: 'Keep the link of this board',
    changed: 'The link of your board has changed: keep the new one',
    changedShort:
      'This board is open by its new link, and the old one stops working within a minute or two. Keep the new one: nothing else opens the board, and we cannot restore it.',
    short: 'Nothing else opens the board, and we cannot restore it.',
    mail: 'Send it to myself',
    more: 'Other ways to keep it',
    page: 'The link of your board',
    lost: 'This link is the only key. If it is lost you will not see the results, and you can neither close the class nor delete it. We cannot restore it, because we do not know who you are.',
    answering: (day) =>
      `Your pupils can go on answering unless the class closes, and the class and its results are deleted on ${day}.`,
    until: (day) => `The class and its results are deleted on ${day}.`,
    copy: 'Copy the link',
    private: 'Whoever has this link can do all that you can: do not show it to your class.',
    link: 'Link of the board',
    phone: 'Open the board on your phone',
    phoneHint:
      'Point the camera of your own phone at it, with the projector off: whoever takes a picture of it opens your board.',
    qr: 'QR code that opens your board',
    subject: (name, quiz) => `Board of ${name}: ${quiz}`,
    body: 'The link of your class board, for you alone:',
    back: 'Back to the board',
  },

  manage: {
    title: 'Manage the class',
    close: 'Close the class',
    closeHint: 'No more answers arrive, and all results appear, from 5 attempts on.',
    closeListed: 'No more answers arrive.',
    closeOpens: 'No more answers arrive, and every pupil’s own result opens.',
    reopen: 'Reopen the class',
    reopenHint: 'Answers arrive again, without a closing day.',
    more: 'Change the link, leave attempts out, or delete the class',
    until: {
      change: 'Change the day and hour it closes at',
      reopen: 'Open it until another day or hour',
      day: 'Last day for answers (optional)',
      dayHint: 'Without a day the class is open until you close it.',
      hour: 'And the hour it closes on that day (optional)',
      hourHint: (zone) => `Without one it closes at the end of the day (${zone}).`,
      set: 'Set the closing time',
      setHint:
        'Your pupils read it within a minute or two, and what you chose before counts no more.',
      withheld: 'Until then your pupils do not learn what is right; then their results open.',
      incomplete:
        'Nothing was changed: the form did not arrive whole. Choose the day and the hour again.',
      changed:
        'Nothing was changed: the class was closed or opened elsewhere meanwhile. This page now says how it is: choose again.',
      problem: (day) => `Choose a day from today to ${day}: the class is deleted then.`,
    },
    newKey: 'Change the board’s link',
    newKeyHint:
      'The old link stops working within a minute or two. Do this if somebody else has it. The screen’s link stays as it is.',
    attempts: 'Leave out attempts',
    attemptsHint: 'If somebody fills the board with attempts that are not your pupils’.',
    delete: 'Delete the class and all its results…',
    deleteHint: 'You are asked once more before anything is deleted.',
    rules: 'Who can see what?',
    rulesList: [
      'Anyone with the join link can only answer: they see neither the board nor anybody’s score.',
      'Anyone with the link of this board sees what you see, and can close the class and change the link.',
      'No names, no devices and no single results are shown, and times only of five attempts or more together. Someone who takes the quiz four times, say, can still tell the fifth of the first five results; a pupil’s code tells theirs to those who are shown it.',
      'The results of a class are not part of the public statistics.',
    ],
  },

  attempts: {
    title: 'Leave out attempts',
    lead: 'For attempts that your pupils did not make, such as hundreds in a minute. Only whole fives can be left out, those of one minute together: if one could be, what the results lose by it would be that pupil’s score. You can take them back at any time.',
    none: 'There are not five attempts yet.',
    stretch: (when, value, share) =>
      `${when}: ${formatCount(lang, value, 'attempts')}, ${formatShare(lang, share)} of the answers right.`,
    at: (day, time, zone) => `${day}, ${time} (${zone})`,
    between: (day, from, to, zone) => `${day}, ${from} to ${to} (${zone})`,
    across: (day, from, last, to, zone) => `${day}, ${from}, to ${last}, ${to} (${zone})`,
    leaveOut: 'Leave out',
    leftOut: 'Left out',
    takeBack: 'Take back',
    some: (value) => `${formatCount(lang, value, 'attempts')} left out.`,
    back: 'Back to the board',
  },

  deletion: {
    title: 'Delete the class?',
    lost: 'Its code and links stop working, pupils’ answers reach it no more, and its results are deleted. Nobody can bring them back.',
    otherwise: (day) => `Otherwise it is deleted on ${day}.`,
    keep: 'Save the table of results first',
    button: 'Delete the class and all its results',
    back: 'Back to the board',
    done: 'The class is deleted',
    swept:
      'Within a minute or two nothing opens it anywhere. Its answers are deleted within hours, or within days where there were thousands; what a pupil still sends is deleted as well.',
    another: 'Start another class',
  },
}
