import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { directed, h5pHtml } from './h5p-text.ts'
import { asMarkup } from './markup.ts'
import { exportWords } from './words.ts'

/**
 * The content of H5P.QuestionSet 1.20, which holds the questions and goes from one to the next. A
 * question of a content type or version that it does not name is dropped from it without a word.
 */
export function questionSet({ lang, title, summary }: Quiz, questions: object[]) {
  const { startButtonText, texts, endGame } = exportWords[lang].h5p
  return {
    introPage: {
      showIntroPage: true,
      title: directed(lang, asMarkup(plain(title))),
      introduction: h5pHtml('p', lang, summary),
      startButtonText,
    },
    progressType: 'textual',
    passPercentage: 50,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    questions,
    texts,
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      overallFeedback: [{ from: 0, to: 100 }],
      showAnimations: false,
      skippable: false,
      ...endGame,
    },
    override: { checkButton: true },
  }
}
