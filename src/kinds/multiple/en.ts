import type { ar } from './ar.ts'

export const en: typeof ar = {
  act: 'Choose those that are right',
  hint: 'More than one may be right.',
  onPaper: 'More than one may be right: mark every one that is.',
  nothing: 'Choose at least one answer, then check.',
  found: (right, of, wrong) => `${right} of ${of} right${wrong === 0 ? '' : `, ${wrong} wrong`}`,
  left: 'Right, and you left it out.',
  wronglyChosen: 'You chose it; it is not right.',
  leftOut: (times, of, letter, text) =>
    `${times} of ${of} left out ${letter}, which is right: ${text}`,
}
