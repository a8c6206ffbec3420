import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import { h5pHtml } from '../h5p-text.ts'
import type { H5pQuestion } from '../kind-exports.ts'
import { choiceWords } from './words.ts'

/** The version is one that H5P.QuestionSet names: another is dropped from it without a word. */
export const h5p: H5pQuestion<ChoiceQuestion> = {
  library: { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 16 },
  contentType: 'Multiple Choice',
  params({ prompt, choices }, lang, why) {
    const block = (text: string) => h5pHtml('div', lang, text)
    return {
      question: h5pHtml('p', lang, prompt),
      answers: choices.map(({ text, correct, feedback }) => ({
        text: block(text),
        correct,
        tipsAndFeedback: { tip: '', chosenFeedback: block(feedback), notChosenFeedback: '' },
      })),
      // Shown after any answer. It is text that players set as HTML, and has no place for tags.
      overallFeedback: [{ from: 0, to: 100, feedback: why }],
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: 'single',
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: false,
      },
      ...choiceWords[lang].h5p,
    }
  },
}
