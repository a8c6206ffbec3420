import fc from 'fast-check'
import type { Choice } from '../../src/kinds/choice/kind.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { rivers } from './quiz.ts'

/** What some format gives a meaning to, and what a careless exporter breaks on. */
export const nasty = [
  '\\ ~ = # { } :',
  'a\\:b \\n c\\\\d \\~',
  '%20% من القرّاء',
  '%-50%نصف',
  'مصر->القاهرة',
  '// ليس تعليقًا',
  '::اسم:: سؤال',
  '[html]<b>bold</b>',
  '[x] اختيار',
  '[tag:t] [id:i]',
  '{TRUE}',
  'TRUE',
  '=1+1',
  '@SUM(A1:A9)',
  '-2+3',
  '+cmd|calc',
  '\tبعد جدولة',
  '"quoted", and; semicolons',
  "it's '' \\'",
  '</script><script>alert(1)</script>',
  ']]> <![CDATA[ ]]]]>',
  '&amp; &#39; &&058; &&010; &lt;',
  '#separator:comma',
  '####',
  'الحَرَكَاتُ وَالتَّشْكِيلُ',
  'می\u200cخواهم',
  'سطر\n\nوسطر\n// وسطر',
  'first\r\nsecond\r\n\r\nthird',
  'قال {en:CNN} إن {en:a < b & c} صحيح.',
  '{en:Axios}: رأي',
  '$CATEGORY: x',
  `\${quiz} \`\${1}\` \u2028 \u2029`,
  '😀 👩‍👩‍👧 𝒳',
  'ط'.repeat(2000),
]

/** Texts as an importer gives them back: it may take spaces off their ends. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' ').trim())
  .filter((joined) => /[\p{L}\p{N}]/u.test(joined))

const id = (index: number) => `id-${index}`

const choices = (least: number, most: number) =>
  fc
    .array(fc.record({ text, feedback: text }), { minLength: least, maxLength: most })
    .chain(
      (texts): fc.Arbitrary<Choice[]> =>
        fc
          .nat(texts.length - 1)
          .map((right) =>
            texts.map((each, index) => ({ id: id(index), correct: index === right, ...each })),
          ),
    )

/** Quizzes whose every text may be nasty; ids and what is counted are as `npm run check` wants them. */
export function nastyQuizzes({ most = 6 } = {}): fc.Arbitrary<Quiz> {
  const point = fc.record({
    heading: text,
    explainer: fc.array(text, { minLength: 1, maxLength: 2 }),
    prompt: text,
    choices: choices(2, most),
  })
  return fc
    .record({
      lang: fc.constantFrom<Lang>('ar', 'en'),
      title: text,
      summary: text,
      source: text,
      points: fc.array(point, { minLength: 1, maxLength: 3 }),
    })
    .map(({ lang, title, summary, source, points }) => ({
      ...rivers(lang),
      title,
      summary,
      source: { title: source, date: '2026-02-03', publisher: null, url: null },
      points: points.map(({ heading, explainer, prompt, choices: given }, index) => ({
        id: `point-${index}`,
        heading,
        paragraphs: [index + 1],
        explainer,
        question: { id: `question-${index}`, type: 'choice' as const, prompt, choices: given },
      })),
    }))
}

/** A quiz of one question for each nasty text, which is its every text. */
export function nastyQuiz(lang: Lang = 'ar'): Quiz {
  return {
    ...rivers(lang),
    title: 'Nasty: </title> & "all" //',
    points: nasty.map((each, index) => ({
      id: `point-${index}`,
      heading: each,
      paragraphs: [1],
      explainer: [each, `${each} ${each}`],
      question: {
        id: `question-${index}`,
        type: 'choice',
        prompt: each,
        choices: [0, 1, 2].map((n) => ({
          id: id(n),
          text: `${each} ${n}`,
          correct: n === index % 3,
          feedback: `${n} ${each}`,
        })),
      },
    })),
  }
}
