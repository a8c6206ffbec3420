import type { Quiz } from '../../quiz/quiz.ts'
import { zip } from '../zip.ts'
import { assessmentItem } from './item.ts'
import { manifest } from './manifest.ts'
import { assessmentTest } from './test.ts'
import type { QtiVersion } from './version.ts'

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A content package: the manifest, a test, and an item for each question. */
export function qtiPackage(quiz: Quiz, version: QtiVersion, origin?: string) {
  const items = quiz.points.map((point, index) => ({
    id: point.question.id,
    path: `items/${point.question.id}.xml`,
    xml: assessmentItem(quiz, point, index, version),
  }))
  return zip({
    'imsmanifest.xml': prolog + manifest(quiz, items, version, origin),
    'test.xml': prolog + assessmentTest(quiz, items, version),
    ...Object.fromEntries(items.map(({ path, xml }) => [path, prolog + xml])),
  })
}
