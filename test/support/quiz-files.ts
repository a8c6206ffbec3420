import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Lang } from '../../src/languages/languages.ts'

/** The files of a quiz, by the languages the tests' are written in. */
export type QuizFiles = Record<'ar' | 'en', string>

/** Heading in both languages, then choices; the right one is the first, second, third, then the first. */
const points = [
  ['spring', 'المنبع', 'The spring', ['المطر', 'rain'], ['الثلج', 'snow'], ['السدّ', 'a dam']],
  ['course', 'المجرى', 'The course', ['التجارة', 'trade'], ['الصيد', 'fishing'], ['الحرب', 'war']],
  ['flood', 'الفيضان', 'The flood', ['الدفء', 'warmth'], ['الشباك', 'nets'], ['الملح', 'salt']],
  ['mouth', 'المصبّ', 'The mouth', ['الرمل', 'sand'], ['الطين', 'mud'], ['الحصى', 'gravel']],
] as const

/**
 * A good small quiz as an author writes it, with whatever is allowed and looks as if it were not: a
 * colon in quotation marks, a mark, vowel signs in the order of typing, < and & as signs.
 */
export function quizFiles(): QuizFiles {
  return { ar: yaml('ar'), en: yaml('en') }
}

function yaml(lang: Lang): string {
  const say = (ar: string, en: string) => (lang === 'ar' ? ar : en)
  return `# A note to ourselves: {this} is <b>not</b> text, ٣.
title: "${say('النهر: من أين وإلى أين؟', 'The river: from where to where?')}"
summary: ${say('مسار النهر كما ترويه {en:Delta News}.', 'The course of {ar:النهر}, as told by Delta News.')}
published: 2026-03-01
source:
  title: ${say('النهر الطويل', 'The long river')}
  date: 2026-02-03
  publisher:
  url: https://example.org/river?page=2
minutes: 3
points:${points.map(([id, ar, en, ...choices], index) => pointOf(say, index, id, ar, en, ...choices)).join('')}
figures:
  - figure: "260,000"
    meaning: ${say('طنًّا من الطمي', 'tons of silt')}
    paragraphs: [1, 2]
glossary:
  - term: ${say('الطمي', 'silt')}
    meaning: ${say('تراب يحمله الماء', 'earth that water carries')}
corrections:
  - date: 2026-03-01
    text: ${say('صُحِّح اسم.', 'A name was put right.')}
`
}

function pointOf(
  say: (ar: string, en: string) => string,
  index: number,
  id: string,
  ar: string,
  en: string,
  ...choices: (readonly [string, string])[]
): string {
  const choice = (texts: readonly [string, string], place: number) => `
        - id: ${texts[1].replaceAll(' ', '-')}
          text: ${say(...texts)}
${place === index % 3 ? '          correct: true\n' : ''}\
          feedback: ${say(`لأن ${texts[0]} مذكور.`, `Since ${texts[1]} is named.`)}`
  return `
  - id: ${id}
    heading: ${say(ar, en)}
    paragraphs: [${index + 1}, 9]
    explainer: |
      ${say(`تقول الصحيفة إن ${ar} أهمّ ما في النهر،`, `The newspaper says: ${en} matters,`)}
      ${say('وإن 5 < 6 & 7.', 'and 5 < 6 & 7.')}${index === 3 ? say(' وفيه 260,000 طن.', ' It holds 260,000 tons.') : ''}

      ${say('وهذا رأيها في الأمر.', 'That is what it thinks.')}
    question:
      id: ${id}-why
      type: choice
      prompt: ${say(`ما سبب ${ar} بحسب المقال؟`, `What causes it, by the article on ${en}?`)}
      choices:${choices.map(choice).join('')}`
}

/**
 * The files with one stretch of text replaced, in one language or in both.
 * @throws where the text to replace is not there, so that a test cannot pass by changing nothing
 */
export function changed(
  files: QuizFiles,
  lang: Lang | 'both',
  from: string | RegExp,
  to: string,
): QuizFiles {
  const change = (text: string) => {
    const result = text.replace(from, () => to)
    if (result === text) throw new Error(`The quiz does not hold ${from}`)
    return result
  }
  return {
    ar: lang === 'en' ? files.ar : change(files.ar),
    en: lang === 'ar' ? files.en : change(files.en),
  }
}

/** Where in a file of the quiz a text begins, as a finding names it. */
export function place(files: Partial<QuizFiles>, lang: Lang, part: string) {
  const text = files[lang] ?? ''
  const at = text.indexOf(part)
  if (at < 0) throw new Error(`The quiz does not hold ${part}`)
  return { file: `questions/river/${lang}.yaml`, line: text.slice(0, at).split('\n').length }
}

/** A folder of quizzes for one test: file names below it, and what is in them. */
export function questionsFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'fahm-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return writeAll(join(root, 'questions'), files)
}

export function writeAll(folder: string, files: Record<string, string>): string {
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
