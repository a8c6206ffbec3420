/** The folder `test/content/`, compiled as `questions/` is. */
declare module 'virtual:content' {
  export const quizzes: import('../../src/quiz/library.ts').CompiledQuiz[]
}
