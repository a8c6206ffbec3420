import type { Lang } from '../../src/languages/languages.ts'
import { changed, type QuizFiles, quizFiles } from './quiz-files.ts'

/** The quiz with a drawing of each type, whose facts are where its paragraphs say. */
export function withDrawings(files: QuizFiles = quizFiles()): QuizFiles {
  const both = (['ar', 'en'] as const).map((lang) => [lang, drawings(lang)] as const)
  return both.reduce(
    (files, [lang, text]) => changed(files, lang, '\nfigures:', `\n${text}figures:`),
    files,
  )
}

function drawings(lang: Lang): string {
  const say = (ar: string, en: string) => (lang === 'ar' ? ar : en)
  return `graphics:
  - type: timeline
    title: ${say('ما جرى', 'What came when')}
    point: flood
    at: feedback
    moments:
      - { date: ${say('مايو 2024', 'May 2024')}, words: ${say('الربيع الماضي', 'last spring')}, text: ${say('الفيضان', 'The flood')}, paragraphs: [3] }
      - { date: "2026", text: ${say('260 ألف طن من الطمي', '260 thousand tons of silt')}, paragraphs: [4] }
  - type: exchange
    title: ${say('من يعطي من؟', 'Who gives whom?')}
    point: spring
    at: feedback
    sides:
      - { id: spring, text: ${say('المنبع', 'The spring')} }
      - { id: mouth, text: ${say('المصبّ', 'The mouth')} }
    lanes:
      - from: spring
        to: mouth
        status: sent
        items:
          - { text: ${say('260 ألف طن', '260 thousand tons')}, by: ${say('بحسب الصحيفة', 'According to the newspaper')}, paragraphs: [1, 4] }
  - type: quantity
    title: ${say('كم ذلك؟', 'How much is it?')}
    point: mouth
    at: introduction
    amount: ${say('260 ألف طن', '260,000 tons')}
    total: 260000
    square: 1000
    unit: ${say('1,000 طن', '1,000 tons')}
    row: 20
    text: ${say('نحو 712 في اليوم.', 'Some 712 a day.')}
    ours: ${say('هذا حساب من عندنا.', 'This is arithmetic of ours.')}
    paragraphs: [4]
`
}
