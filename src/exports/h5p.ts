import { language } from '../languages/languages.ts'
import { quizPath } from '../paths.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { explanation, nameOf } from './explanation.ts'
import { everything, type Format, none } from './format.ts'
import { questionSet } from './h5p-question-set.ts'
import { asMarkup, element, inLang, inline, paragraphs } from './markup.ts'
import { uuid } from './uuid.ts'
import { words } from './words.ts'
import { zip } from './zip.ts'

/**
 * Content without libraries: https://h5p.org/documentation/developers/h5p-specification. It asks for
 * versions so old that whatever site it comes to has them or newer ones, and brings them up to date.
 */
export const h5p: Format = {
  id: 'h5p',
  type: 'application/zip',
  suffix: 'h5p',
  keeps: everything,
  problems: none,
  write: (quiz, origin) =>
    zip({
      'h5p.json': JSON.stringify(packageOf(quiz, origin)),
      'content/content.json': JSON.stringify(questionSet(quiz, quiz.points.map(question(quiz)))),
    }),
}

function packageOf({ slug, lang, title }: Quiz, origin?: string) {
  return {
    title: plain(title),
    language: lang,
    mainLibrary: 'H5P.QuestionSet',
    embedTypes: ['iframe'],
    // Of its licences none is ours: undisclosed.
    license: 'U',
    ...(origin && { source: origin + quizPath(lang, slug) }),
    preloadedDependencies: [
      { machineName: 'H5P.QuestionSet', majorVersion: 1, minorVersion: 17 },
      { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 14 },
    ],
  }
}

const question = (quiz: Quiz) => (point: Point, index: number) => {
  const { lang, slug } = quiz
  const w = words[lang].h5p
  const { id, prompt, choices } = point.question
  const block = (text: string) => element('div', inLang(lang), inline(text))
  return {
    library: 'H5P.MultiChoice 1.14',
    subContentId: uuid(`${slug}/${lang}/${id}`),
    metadata: { contentType: 'Multiple Choice', license: 'U', title: nameOf(point, index) },
    params: {
      question: paragraphs(lang, prompt),
      answers: choices.map(({ text, correct, feedback }) => ({
        text: block(text),
        correct,
        tipsAndFeedback: { tip: '', chosenFeedback: block(feedback), notChosenFeedback: '' },
      })),
      // Shown after any answer. It is text that players set as HTML, and has no place for tags.
      overallFeedback: [{ from: 0, to: 100, feedback: asMarkup(directed(quiz, point)) }],
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
      UI: {
        checkAnswerButton: w.check,
        submitAnswerButton: w.submit,
        showSolutionButton: w.solution,
        tryAgainButton: w.retry,
        correctAnswer: w.right,
        wrongAnswer: w.wrong,
        shouldCheck: w.missed,
        shouldNotCheck: w.mistaken,
        noInput: w.empty,
        scoreBarLabel: w.score,
      },
    },
  }
}

/** The explanation in one text that says its direction by U+2066 or U+2067, and ends it by U+2069. */
function directed(quiz: Quiz, point: Point): string {
  const mark = language[quiz.lang].direction === 'rtl' ? '\u2067' : '\u2066'
  return `${mark}${explanation(quiz, point).map(plain).join(' ')}\u2069`
}
