import { describe, expect, it } from 'vitest'
import { type Aspect, aspects, type FormatId } from '../../src/exports/export-format.ts'
import { fidelitySentence } from '../../src/exports/fidelity.ts'
import { findFormat, formats } from '../../src/exports/formats.ts'
import { exportWords } from '../../src/exports/words.ts'
import { rivers } from '../support/quiz.ts'
import { type OtherKind, ofKinds } from './kinds/questions.ts'

describe.each(['ar', 'en'] as const)('the sentence on what a format keeps: %s', (lang) => {
  it.each([rivers(lang), ofKinds(lang)])(
    'names what is lost or joined, and nothing else',
    (quiz) => {
      for (const format of formats) {
        const kept = format.fidelity(quiz)
        const sentence = fidelitySentence(lang, format, quiz)
        for (const aspect of aspects)
          expect(sentence.includes(exportWords[lang].aspects[aspect])).toBe(kept[aspect] !== 'kept')
        expect(sentence === exportWords[lang].losesNothing).toBe(
          aspects.every((aspect) => kept[aspect] === 'kept'),
        )
      }
    },
  )
})

const weaker: [FormatId, OtherKind, Aspect, string][] = [
  ['moodle.xml', 'multiple', 'feedback', 'kept'],
  ['moodle.xml', 'order', 'feedback', 'joined'],
  ['gift', 'match', 'feedback', 'joined'],
  ['gift', 'number', 'feedback', 'kept'],
  ['h5p', 'order', 'language', 'lost'],
  ['h5p', 'number', 'language', 'kept'],
  ['qti30.zip', 'multiple', 'feedback', 'joined'],
]

it.each(weaker)('%s with a question of the kind %s: its %s is %s', (id, kind, aspect, how) => {
  const format = findFormat(id)
  expect(format?.fidelity(ofKinds('ar', kind))[aspect]).toBe(how)
  // A quiz keeps what its question keeps that loses most.
  const { points } = ofKinds('ar', kind)
  const mixed = { ...rivers(), points: [...rivers().points, ...points, ...rivers().points] }
  expect(format?.fidelity(mixed)[aspect]).toBe(how)
  expect(format?.fidelity(rivers())[aspect]).toBe('kept')
})
