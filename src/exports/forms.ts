import { quizPath } from '../paths.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { explanation } from './explanation.ts'
import { type Format, none } from './format.ts'
import { words } from './words.ts'

/**
 * A script for https://script.google.com that makes a quiz in Google Forms, which imports no files.
 * A question there has one feedback for the right answer and one for all wrong ones.
 */
export const forms: Format = {
  id: 'forms.gs',
  type: 'text/javascript; charset=utf-8',
  suffix: 'forms.gs',
  keeps: {
    feedback: 'joined',
    explanation: 'kept',
    language: 'lost',
    direction: 'lost',
    source: 'kept',
  },
  problems: none,
  write: (quiz, origin) => script(JSON.stringify(dataOf(quiz, origin), null, 2)),
}

function dataOf(quiz: Quiz, origin?: string) {
  const { slug, lang, title, summary, points } = quiz
  const address = origin ? [origin + quizPath(lang, slug)] : []
  return {
    title: plain(title),
    description: [plain(summary), ...address].join('\n'),
    questions: points.map((point) => questionOf(quiz, point)),
  }
}

function questionOf(quiz: Quiz, point: Point) {
  const { prompt, choices } = point.question
  const right = choices.filter(({ correct }) => correct)
  const wrong = choices.filter(({ correct }) => !correct)
  const why = explanation(quiz, point).map(plain)
  const because = ({ text, feedback }: Choice) =>
    words[quiz.lang].because(plain(text), plain(feedback))
  return {
    prompt: plain(prompt),
    choices: choices.map(({ text, correct }) => ({ text: plain(text), correct })),
    right: [...right.map(({ feedback }) => plain(feedback)), ...why].join('\n'),
    wrong: [...wrong.map(because), ...right.map(because), ...why].join('\n'),
  }
}

const script = (data: string) => `// https://script.google.com → New project → paste → Run.
const quiz = ${data.replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)};

function makeQuiz() {
  const form = FormApp.create(quiz.title).setIsQuiz(true).setDescription(quiz.description);
  for (const question of quiz.questions) {
    const item = form.addMultipleChoiceItem().setTitle(question.prompt).setPoints(1);
    item.setChoices(question.choices.map(({ text, correct }) => item.createChoice(text, correct)));
    item.setFeedbackForCorrect(FormApp.createFeedback().setText(question.right).build());
    item.setFeedbackForIncorrect(FormApp.createFeedback().setText(question.wrong).build());
  }
  Logger.log(form.getEditUrl());
}
`
