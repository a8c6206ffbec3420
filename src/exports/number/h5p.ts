import type { NumberQuestion, Range } from '../../kinds/number/kind.ts'
import { plain } from '../../quiz/text.ts'
import { choiceWords } from '../choice/words.ts'
import { h5pHtml, h5pText } from '../h5p-text.ts'
import type { H5pQuestion } from '../kind-exports.ts'
import { noted, told } from './told.ts'
import { numberWords } from './words.ts'

/** H5P.Blanks knows texts alone: every number that is right is written out. */
export const h5p: H5pQuestion<NumberQuestion> = {
  library: { machineName: 'H5P.Blanks', majorVersion: 1, minorVersion: 14 },
  contentType: 'Fill in the Blanks',
  whyNot: ({ right }) => (numbersIn(right) ? undefined : 'range'),
  params(question, lang, why) {
    const { prompt, right, feedback, unit } = question
    const { confirmCheck, confirmRetry } = choiceWords[lang].h5p
    const numbers = numbersIn(right) ?? []
    const said = (...texts: string[]) => h5pText(lang, ...texts.map(plain), why)
    return {
      text: h5pHtml('p', lang, prompt),
      // A star begins a gap, and there is no escape: a sign that looks like it stands in for it.
      questions: [h5pHtml('p', lang, `*${numbers.join('/')}* ${unit.replaceAll('*', '∗')}`)],
      overallFeedback: [
        { from: 0, to: 99, feedback: said(...told(question, lang)) },
        { from: 100, to: 100, feedback: said(feedback.right, ...noted(question)) },
      ],
      ...numberWords[lang].h5p,
      behaviour: {
        enableRetry: true,
        // It shows all of them in one line; the feedback says the range.
        enableSolutionsButton: numbers.length <= mostShown,
        enableCheckButton: true,
        autoCheck: false,
        caseSensitive: false,
        showSolutionsRequiresInput: true,
        separateLines: false,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        acceptSpellingErrors: false,
      },
      confirmCheck,
      confirmRetry,
    }
  },
}

const most = 200
const mostShown = 5

/** All numbers of a range, as long as they can be counted; `undefined` where they cannot. */
function numbersIn({ from, to }: Range): number[] | undefined {
  if (from === to) return [from]
  const whole = Number.isInteger(from) && Number.isInteger(to) && to - from < most
  return whole ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : undefined
}
