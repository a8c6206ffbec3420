import type { Choice, ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { h5pHtml, h5pText } from '../h5p-text.ts'
import type { H5pQuestion } from '../kind-exports.ts'
import { choiceWords } from './words.ts'

/**
 * H5P.MultiChoice: one right choice to take, or all right ones to tick. What was rightly ticked or
 * should have been says why.
 */
export const multiChoice = (type: 'single' | 'multi') => ({
  library: { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 16 },
  contentType: 'Multiple Choice',
  params({ prompt, choices }: { prompt: string; choices: Choice[] }, lang: Lang, why: string) {
    const block = (text: string) => h5pHtml('div', lang, text)
    const notChosen = ({ correct, feedback }: Choice) =>
      type === 'multi' && correct ? block(feedback) : ''
    return {
      question: h5pHtml('p', lang, prompt),
      answers: choices.map((choice) => ({
        text: block(choice.text),
        correct: choice.correct,
        tipsAndFeedback: {
          tip: '',
          chosenFeedback: block(choice.feedback),
          notChosenFeedback: notChosen(choice),
        },
      })),
      // Shown after any answer.
      overallFeedback: [{ from: 0, to: 100, feedback: h5pText(lang, why) }],
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type,
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
})

export const h5p: H5pQuestion<ChoiceQuestion> = multiChoice('single')
