import type { Lang } from '../src/languages/languages.ts'
import { pencil } from './rules/unreplaced.ts'

/** The sentences an author replaces; all that is not a sentence is the same in both languages. */
const sentences = {
  ar: {
    title: 'اكتب هنا عنوان الاختبار',
    summary: 'اكتب هنا في جملة أو جملتين ما سيفهمه القارئ',
    headline: 'انسخ هنا عنوان المقال',
    heading: 'اكتب هنا الفكرة في بضع كلمات',
    explainer: 'اشرح هنا الفكرة بكلماتك في جملتين إلى أربع جمل، وانسب القول إلى قائله',
    prompt: 'اكتب هنا سؤالًا عن معنى الفكرة لا عن لفظها',
    right: 'اكتب هنا الجواب الصحيح',
    why: 'اكتب هنا لماذا هذا الجواب صحيح وأين ورد في المقال',
    wrong: 'اكتب هنا ما قد يظنه قارئ متعجل',
    whyNot: 'اكتب هنا لماذا لا يختاره قارئ متأنٍّ',
    term: 'اكتب هنا كلمة قد لا يعرفها القارئ',
    meaning: 'اكتب هنا معناها في جملة',
    date: 'اكتب هنا يوم نشر المقال، مثل 2024-06-20',
    paragraphs: 'اكتب هنا فقرات المقال، مثل [3]',
  },
  en: {
    title: 'Write the name of the quiz here',
    summary: 'Write here, in a sentence or two, what the reader will understand',
    headline: 'Translate the headline of the article here',
    heading: 'Write the idea here in a few words',
    explainer:
      'Explain the idea here in your own words, in two to four sentences, and say who says so',
    prompt: 'Write a question here about what the idea means, not about its wording',
    right: 'Write the right answer here',
    why: 'Write here why it is right and where the article says so',
    wrong: 'Write here what a hurried reader may believe',
    whyNot: 'Write here why a careful reader would not choose it',
    term: 'Write a word here that the reader may not know',
    meaning: 'Write what it means here, in a sentence',
    date: 'Write the day the article appeared here, such as 2024-06-20',
    paragraphs: 'Write the article’s paragraphs here, such as [3]',
  },
}

/** What an author is asked to write in some place. */
export const toWrite = (lang: Lang, place: keyof typeof sentences.ar) =>
  `${pencil} ${sentences[lang][place]}`

/**
 * A quiz file to begin with: complete, but for the sentences, which check does not let through.
 * @param today ISO 8601
 */
export function template(lang: Lang, today: string): string {
  const say = (place: keyof typeof sentences.ar) => toWrite(lang, place)
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
# Words in the other language go in marks: ${lang === 'ar' ? '{en:CNN}' : '{ar:فهم}'}

title: ${say('title')}
summary: ${say('summary')}
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
#   - figure: "${lang === 'ar' ? 'يومان' : '2 days'}"
#     meaning: ${lang === 'ar' ? 'مدة الزيارة' : 'how long the visit lasted'}
#     paragraphs: [1]

# What was wrong and what the quiz says now, once it is published, such as:
# corrections:
#   - date: ${today}
#     text: ${lang === 'ar' ? 'صحّحنا تاريخ الزيارة.' : 'We corrected the date of the visit.'}
`
}
