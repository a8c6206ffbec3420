/** The tests' own site: the folder `test/content/`, compiled as `questions/` is. */
declare module 'virtual:content' {
  export const quizzes: import('../../src/quiz/library.ts').CompiledQuiz[]
}

/** The site's quizzes, which no test depends on but those that check them. */
declare module 'virtual:questions' {
  export const quizzes: import('../../src/quiz/library.ts').CompiledQuiz[]
}

declare module '*.css?raw' {
  const text: string
  export default text
}
