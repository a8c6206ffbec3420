import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exportQuiz } from '../../../authoring/export.ts'
import { importQuiz } from '../../../authoring/import/import-quiz.ts'
import type { WrittenQuiz } from '../../../authoring/schema.ts'
import { questionsFolder, quizFiles } from '../../support/quiz-files.ts'
import { choicesIn } from './take.ts'

describe.each(['ar', 'en'] as const)('a quiz of ours in %s', (lang) => {
  it.each(['gift', 'moodle.xml'])('comes back from %s as it was', async (format) => {
    const { [lang]: yaml } = quizFiles()
    const questions = questionsFolder({ [`river/${lang}.yaml`]: yaml })
    const into = join(questions, '..')
    const exported = await exportQuiz(questions, into, ['river', lang, format])
    const file = 'file' in exported ? exported.file : ''
    const imported = await importQuiz(questions, join(into, file), 'again')
    expect(imported).toMatchObject({ questions: 4, skipped: [], changed: [] })

    const before = parse(yaml) as WrittenQuiz
    const after = parse(readFileSync(join(questions, `again/${lang}.yaml`), 'utf8')) as WrittenQuiz
    const shared = ({ source, points }: WrittenQuiz) => ({
      title: source.title,
      date: source.date,
      points: points.map(({ heading, paragraphs, explainer, question }) => ({
        heading,
        paragraphs,
        explainer: explainer.trim().replace(/(?<!\n)\n(?!\n)/g, ' '),
        question: {
          ...question,
          choices: choicesIn(question).map(({ id, ...choice }) => ({
            ...choice,
            named: id !== '',
          })),
        },
      })),
    })
    expect(shared(after)).toEqual(shared(before))
  })
})
