import type { Lang } from '../src/languages/languages.ts'
import type { AuthorWords } from './ar.ts'
import { exampleFor } from './rules/language-marks.ts'
import { pencil } from './rules/unreplaced.ts'
import { authorWords } from './words.ts'

/** What an author is asked to write in some place. */
export const toWrite = (lang: Lang, place: keyof AuthorWords['template']) =>
  `${pencil} ${authorWords[lang].template[place]}`

/**
 * A quiz file to begin with: complete, but for the sentences, which check does not let through.
 * @param today ISO 8601; the day it is published until its author knows better
 */
export function template(lang: Lang, today: string): string {
  const { examples } = authorWords[lang]
  const say = (place: keyof AuthorWords['template']) => toWrite(lang, place)
  const choice = (id: string, correct: boolean, number: number) => `
        - id: replace-${id}
          text: ${say(correct ? 'right' : 'wrong')} (${number})${correct ? '\n          correct: true' : ''}
          feedback: ${say(correct ? 'why' : 'whyNot')}`
  const point = (id: string, paragraph: number, right: number) => `
  - id: replace-${id}
    heading: ${say('heading')}
    paragraphs: [${paragraph}]
    explainer: |
      ${say('explainer')}
    question:
      id: replace-${id}-question
      type: choice
      prompt: ${say('prompt')}
      choices:${['first', 'second', 'third', 'fourth'].map((name, i) => choice(name, i === right, i + 1)).join('')}`

  return `# yaml-language-server: $schema=../quiz.schema.json
#
# How to write a quiz: questions/README.md. To see what is left to do: npm run check
# Put a text in quotation marks, "…", when it has a colon followed by a space, or begins with a sign.
# Words in the other language go in marks: ${exampleFor(lang)}

title: ${say('title')}
summary: ${say('summary')}
# The day readers first get the quiz; the same in both languages.
published: ${today}
# Keeps the quiz out of deployments even when nothing is left to put right:
# draft: true
source:
  title: ${say('headline')}
  # The day the article appeared; the same in both languages.
  date: ${today}
  # Who published it and where; nothing after the colon where you do not know.
  publisher:
  url:
# Minutes an unhurried reader needs, reading included.
minutes: 5

# One entry for each key point of the article. ids, their order, the paragraphs and which choice is
# right are the same in both languages. An id names what it stands for, such as: why-rely
points:${point('one', 1, 1)}${point('two', 2, 2)}

# Words a reader may not know. Take these lines out where there are none.
glossary:
  - term: ${say('term')}
    meaning: ${say('meaning')}

# Numbers the article gives, for the page that explains it, such as:
# figures:
#   - figure: "${examples.figure}"
#     meaning: ${examples.meaning}
#     paragraphs: [1]

# What was wrong and what the quiz says now, once it is published, such as:
# corrections:
#   - date: ${today}
#     text: ${examples.correction}
`
}
