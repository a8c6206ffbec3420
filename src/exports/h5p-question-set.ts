import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { asMarkup, paragraphs } from './markup.ts'
import { words } from './words.ts'

/** The content of H5P.QuestionSet 1.17, which holds the questions and goes from one to the next. */
export function questionSet({ lang, title, summary }: Quiz, questions: object[]) {
  const w = words[lang].h5p
  return {
    introPage: {
      showIntroPage: true,
      title: asMarkup(plain(title)),
      introduction: paragraphs(lang, summary),
      startButtonText: w.start,
    },
    progressType: 'textual',
    passPercentage: 50,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    questions,
    texts: {
      prevButton: w.previous,
      nextButton: w.next,
      finishButton: w.finish,
      submitButton: w.submit,
      textualProgress: w.progress,
      jumpToQuestion: w.jump,
      questionLabel: w.question,
      readSpeakerProgress: w.progress,
      unansweredText: w.unanswered,
      answeredText: w.answered,
      currentQuestionText: w.current,
      navigationLabel: w.navigation,
    },
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      message: w.result,
      scoreBarLabel: w.announced,
      overallFeedback: [{ from: 0, to: 100 }],
      solutionButtonText: w.solution,
      retryButtonText: w.retry,
      finishButtonText: w.finish,
      submitButtonText: w.submit,
      showAnimations: false,
    },
    override: { checkButton: true },
  }
}
