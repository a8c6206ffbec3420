import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportQuiz } from '../../authoring/export.ts'
import { formatIds } from '../../src/exports/export-format.ts'
import { findFormat } from '../../src/exports/formats.ts'
import { project } from '../support/project.ts'
import {
  changed,
  place,
  type QuizFiles,
  questionsFolder,
  quizFiles,
} from '../support/quiz-files.ts'

const river = (files: QuizFiles) =>
  project({ 'river/ar.yaml': files.ar, 'river/en.yaml': files.en })

describe('npm run export', () => {
  it('writes the file next to where npm was called, and says its name', () => {
    const { root } = river(quizFiles())
    const here = join(root, 'elsewhere')
    mkdirSync(here)
    const run = (id: string) =>
      spawnSync(process.execPath, [join(root, 'authoring/export.ts'), 'river', 'ar', id], {
        cwd: root,
        env: { ...process.env, INIT_CWD: here },
        encoding: 'utf8',
      })
    for (const id of ['gift', 'qti22.zip']) {
      const { status, stdout, stderr } = run(id)
      expect([status, stdout, stderr]).toEqual([0, `river-ar.${findFormat(id)?.suffix}\n`, ''])
    }
    expect(readdirSync(here).toSorted()).toEqual(['river-ar.gift.txt', 'river-ar.qti22.zip'])
    expect(readFileSync(join(here, 'river-ar.gift.txt'), 'utf8')).toContain('النهر')
  })

  const tooLong = () => changed(quizFiles(), 'en', 'by the article on The spring?', 'x'.repeat(121))

  const said = async (files: QuizFiles, ...args: string[]) => {
    const folder = questionsFolder({ 'river/ar.yaml': files.ar, 'river/en.yaml': files.en })
    const result = await exportQuiz(folder, folder, args)
    expect(readdirSync(folder)).toEqual(['river'])
    return 'problems' in result ? result.problems.join('\n') : ''
  }

  it('says what there is to choose where nothing fits', async () => {
    expect(await said(quizFiles())).toContain('npm run export -- <slug> <lang> <format>')
    expect(await said(quizFiles(), 'sea', 'ar', 'gift')).toContain('«sea»')
    expect(await said(quizFiles(), '..', 'ar', 'gift')).toContain('«..»')
    expect(await said(quizFiles(), 'river', 'fr', 'gift')).toContain('«fr»')
    for (const id of formatIds)
      expect(await said(quizFiles(), 'river', 'ar', 'scorm')).toContain(id)
  })

  it('says what the format has no room for, and writes nothing', async () => {
    const sentences = await said(tooLong(), 'river', 'en', 'kahoot.xlsx')
    expect(sentences).toContain('Question 1')
    expect(sentences).toContain('--rest')
  })

  it('writes what the format has room for when asked, and says what it left out', () => {
    const { root, run } = river(tooLong())
    const { status, stdout, stderr } = run('export.ts', 'river', 'en', 'kahoot.xlsx', '--rest')
    expect([status, stdout]).toEqual([0, 'river-en.kahoot.xlsx\n'])
    expect(stderr).toContain('Question 1')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(root)).toContain('river-en.kahoot.xlsx')
  })

  it('sends an author with a faulty file to its line first', async () => {
    const files = changed(quizFiles(), 'ar', 'minutes: 3', 'minutes: many')
    const { line } = place(files, 'ar', 'minutes: many')
    expect(await said(files, 'river', 'ar', 'gift')).toContain(`questions/river/ar.yaml:${line} `)
  })

  it('fails where it says why', () => {
    const { status, stdout, stderr } = river(quizFiles()).run('export.ts', 'river', 'ar', 'scorm')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('«scorm»')
  })
})
