/**
 * The fields of a content type that our files fill in or have to, by their names. A list and a group of
 * one field hold it without its name, as H5P has it.
 */
type Field =
  | { type: 'text'; tags?: string[] }
  | { type: 'boolean' }
  | { type: 'number' }
  | { type: 'select'; options: string[] }
  | { type: 'library'; options: string[] }
  | { type: 'list'; field: Field }
  | { type: 'group'; fields: Fields }
export type Fields = Record<string, Field>

export interface ContentType {
  machineName: string
  majorVersion: number
  minorVersion: number
  fields: Fields
}

const text: Field = { type: 'text' }
const html = (...tags: string[]): Field => ({ type: 'text', tags })
const boolean: Field = { type: 'boolean' }
const number: Field = { type: 'number' }
const list = (field: Field): Field => ({ type: 'list', field })
const group = (fields: Fields): Field => ({ type: 'group', fields })
const texts = (...names: string[]): Fields => Object.fromEntries(names.map((name) => [name, text]))
const named = (machineName: string, minorVersion: number, fields: Fields): ContentType => ({
  machineName,
  majorVersion: 1,
  minorVersion,
  fields,
})

const inline = ['strong', 'em', 'sub', 'sup', 'code']
const feedback = group({ overallFeedback: list(group({ from: number, to: number })) })

/** https://github.com/h5p/h5p-question-set, which drops a question of a library it does not name. */
export const questionSet = (minorVersion: number, questions: string[]) =>
  named('H5P.QuestionSet', minorVersion, {
    introPage: group({
      showIntroPage: boolean,
      title: html(...inline),
      introduction: html(...inline, 'p'),
      startButtonText: text,
    }),
    progressType: { type: 'select', options: ['textual', 'dots'] },
    passPercentage: number,
    questions: list({ type: 'library', options: questions }),
    texts: group(
      texts(
        'prevButton',
        'previous',
        'nextButton',
        'next',
        'finishButton',
        'submitButton',
        'textualProgress',
        'jumpToQuestion',
        'questionLabel',
        'readSpeakerProgress',
        'unansweredText',
        'answeredText',
        'currentQuestionText',
        'navigationLabel',
      ),
    ),
    disableBackwardsNavigation: boolean,
    randomQuestions: boolean,
    endGame: group({
      showResultPage: boolean,
      showSolutionButton: boolean,
      showRetryButton: boolean,
      ...texts('message', 'amountCorrect', 'scoreBarLabel', 'scoreHeader'),
      overallFeedback: feedback,
      ...texts('solutionButtonText', 'retryButtonText', 'finishButtonText', 'submitButtonText'),
      showAnimations: boolean,
      skippable: boolean,
      skipButtonText: text,
    }),
    override: group({ checkButton: boolean }),
  })

/** https://github.com/h5p/h5p-multi-choice */
export const multiChoice = (minorVersion: number) =>
  named('H5P.MultiChoice', minorVersion, {
    question: html(...inline, 'h2', 'h3', 'pre'),
    answers: list(
      group({
        text: html(...inline),
        correct: boolean,
        tipsAndFeedback: group({
          tip: html('p', 'br', 'strong', 'em', 'a', 'code'),
          chosenFeedback: html(...inline, 'a'),
          notChosenFeedback: html(...inline, 'a'),
        }),
      }),
    ),
    overallFeedback: group({
      overallFeedback: list(group({ from: number, to: number, feedback: text })),
    }),
    behaviour: group({
      enableRetry: boolean,
      enableSolutionsButton: boolean,
      enableCheckButton: boolean,
      type: { type: 'select', options: ['auto', 'multi', 'single'] },
      singlePoint: boolean,
      randomAnswers: boolean,
      showSolutionsRequiresInput: boolean,
      confirmCheckDialog: boolean,
      confirmRetryDialog: boolean,
      autoCheck: boolean,
      passPercentage: number,
      showScorePoints: boolean,
    }),
    UI: group(
      texts(
        'checkAnswerButton',
        'submitAnswerButton',
        'showSolutionButton',
        'tryAgainButton',
        'scoreBarLabel',
        'feedbackAvailable',
        'readFeedback',
        'wrongAnswer',
        'correctAnswer',
        'shouldCheck',
        'shouldNotCheck',
        'noInput',
        'a11yCheck',
        'a11yShowSolution',
        'a11yRetry',
      ),
    ),
    confirmCheck: group(texts('header', 'body', 'cancelLabel', 'confirmLabel')),
    confirmRetry: group(texts('header', 'body', 'cancelLabel', 'confirmLabel')),
  })

const overall = group({
  overallFeedback: list(group({ from: number, to: number, feedback: text })),
})

/** https://github.com/h5p/h5p-drag-text */
const dragText = named('H5P.DragText', 10, {
  taskDescription: html(...inline, 'p', 'br'),
  textField: text,
  distractors: text,
  overallFeedback: overall,
  ...texts(
    'checkAnswer',
    'submitAnswer',
    'tryAgain',
    'showSolution',
    'dropZoneIndex',
    'empty',
    'contains',
    'ariaDraggableIndex',
    'tipLabel',
    'correctText',
    'incorrectText',
    'resetDropTitle',
    'resetDropDescription',
    'grabbed',
    'cancelledDragging',
    'correctAnswer',
    'feedbackHeader',
    'scoreBarLabel',
    'a11yCheck',
    'a11yShowSolution',
    'a11yRetry',
  ),
  behaviour: group({
    enableRetry: boolean,
    enableSolutionsButton: boolean,
    enableCheckButton: boolean,
    instantFeedback: boolean,
  }),
})

/** https://github.com/h5p/h5p-blanks */
const blanks = named('H5P.Blanks', 14, {
  text: html(...inline, 'p', 'br'),
  questions: list(html(...inline, 'p', 'br')),
  overallFeedback: overall,
  ...texts(
    'showSolutions',
    'tryAgain',
    'checkAnswer',
    'submitAnswer',
    'notFilledOut',
    'answerIsCorrect',
    'answerIsWrong',
    'answeredCorrectly',
    'answeredIncorrectly',
    'solutionLabel',
    'inputLabel',
    'inputHasTipLabel',
    'tipLabel',
    'scoreBarLabel',
    'a11yCheck',
    'a11yShowSolution',
    'a11yRetry',
    'a11yCheckingModeHeader',
  ),
  behaviour: group({
    enableRetry: boolean,
    enableSolutionsButton: boolean,
    enableCheckButton: boolean,
    autoCheck: boolean,
    caseSensitive: boolean,
    showSolutionsRequiresInput: boolean,
    separateLines: boolean,
    confirmCheckDialog: boolean,
    confirmRetryDialog: boolean,
    acceptSpellingErrors: boolean,
  }),
  confirmCheck: group(texts('header', 'body', 'cancelLabel', 'confirmLabel')),
  confirmRetry: group(texts('header', 'body', 'cancelLabel', 'confirmLabel')),
})

/** What H5P's hub has given since 2022. */
export const today = [
  questionSet(20, ['H5P.MultiChoice 1.16', 'H5P.DragText 1.10', 'H5P.Blanks 1.14']),
  multiChoice(16),
  dragText,
  blanks,
]

/** As H5P names a version of a content type. */
export const uberName = ({ machineName, majorVersion, minorVersion }: ContentType, joint = ' ') =>
  `${machineName}${joint}${majorVersion}.${minorVersion}`

/** Every field that is missing, unknown or of another type, by its path; libraries inside included. */
export function unlike(
  fields: Fields,
  params: Record<string, unknown>,
  types: ContentType[],
  path = '',
): string[] {
  const unknown = Object.keys(params).filter((name) => !(name in fields))
  return [
    ...unknown.map((name) => `${path}.${name} is not known`),
    ...Object.entries(fields).flatMap(([name, field]) =>
      unlikeField(field, params[name], types, `${path}.${name}`),
    ),
  ]
}

function unlikeField(field: Field, value: unknown, types: ContentType[], path: string): string[] {
  const wrong = [`${path} is no ${field.type}: ${JSON.stringify(value)}`]
  const is = (right: boolean) => (right ? [] : wrong)
  switch (field.type) {
    case 'text':
      return is(typeof value === 'string')
    case 'boolean':
    case 'number':
      return is(typeof value === field.type)
    case 'select':
      return is(field.options.includes(value as string))
    case 'list':
      if (!Array.isArray(value) || value.length === 0) return wrong
      return value.flatMap((each, n) => unlikeField(field.field, each, types, `${path}[${n}]`))
    case 'group': {
      const [only, ...more] = Object.values(field.fields)
      if (only && more.length === 0 && only.type === 'list')
        return unlikeField(only, value, types, path)
      if (typeof value !== 'object' || value === null) return wrong
      return unlike(field.fields, value as Record<string, unknown>, types, path)
    }
    case 'library': {
      const { library, params } = value as { library: string; params: Record<string, unknown> }
      const type = types.find((each) => uberName(each) === library)
      if (!type || !field.options.includes(library)) return [`${path} is of ${library}`]
      return unlike(type.fields, params, types, `${path}.params`)
    }
  }
}
