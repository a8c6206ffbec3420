import type { KindsWords } from './ar.ts'

/** What questions of every kind say in English. */
export const en: KindsWords = {
  check: 'Check my answer',
  send: 'Send my answer',
  /** On the landing of a link in an email. */
  picked: 'You chose this in the email',
  unsure: 'I don’t know: show me the answer',
  verdict: {
    right: 'Right answer',
    wrong: 'Wrong answer',
    close: 'Close to the answer',
    unsure: 'Here is the answer',
    parts: (right, of) => `${right} of ${of} right`,
  },
  answer: 'The answer.',
  chosen: 'You chose this.',
  choseRight: 'You chose the answer.',
  why: 'Why?',
  share: (percent) => ['chosen by ', `${percent}%`, ' of readers: '],
  unknown: 'I don’t know',
  tookFor: (times, of, letter, text) => `${times} of ${of} took ${letter} for the answer: ${text}`,
  nothing: 'Choose an answer first.',
}
