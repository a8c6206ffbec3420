import { changed, type QuizFiles, quizFiles } from './quiz-files.ts'

/** A question of each kind as an author writes it, in English. */
export const written = {
  multiple: `
      type: multiple
      prompt: What does the article name?
      choices:
        - { id: wood, text: wood, correct: true, feedback: Since wood is named. }
        - { id: iron, text: iron, feedback: Since iron is not. }
        - { id: wool, text: wool, correct: true, feedback: Since wool is named. }
`,
  order: `
      type: order
      prompt: What came first?
      items:
        - { id: wood, text: wood, feedback: Wood came first. }
        - { id: iron, text: iron, feedback: Iron came then. }
        - { id: wool, text: wool, feedback: Wool came last. }
`,
  match: `
      type: match
      prompt: Who says so?
      targets:
        - { id: mayor, text: the mayor }
        - { id: paper, text: the paper }
      items:
        - { id: wood, text: wood, target: mayor, feedback: The mayor says so. }
        - { id: iron, text: iron, target: paper, feedback: The paper says so. }
`,
  number: `
      type: number
      prompt: How many tons are there?
      unit: tons
      right: { from: 250, to: 270 }
      close: { from: 200, to: 300 }
      feedback:
        right: There are about 260.
        close: There are about 260 of them.
        far: There are some 260.
`,
}

/** A good quiz whose third question is this one, in English. */
export const asking = (question: string): QuizFiles =>
  changed(quizFiles(), 'en', /(?<=id: flood-why)\n[\s\S]*?(?= {2}- id: mouth\n)/, question)
