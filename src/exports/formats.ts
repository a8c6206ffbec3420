import type { Quiz } from '../quiz/quiz.ts'
import { anki } from './anki.ts'
import type { ExportFormat } from './export-format.ts'
import { forms } from './forms.ts'
import { gift } from './gift.ts'
import { h5p } from './h5p.ts'
import { json } from './json.ts'
import { kahoot } from './kahoot.ts'
import { moodleXml } from './moodle-xml.ts'
import { qti22 } from './qti/qti22.ts'
import { qti30 } from './qti/qti30.ts'
import { wayground } from './wayground.ts'

/** In the order a teacher is shown them. */
export const formats: ExportFormat[] = [
  moodleXml,
  gift,
  h5p,
  forms,
  kahoot,
  wayground,
  anki,
  qti22,
  qti30,
  json,
]

export function findFormat(id: string | undefined): ExportFormat | undefined {
  return formats.find((format) => format.id === id)
}

/** The name of the file in ASCII: `putin-kim-pyongyang-2024-ar.gift.txt`. */
export function fileName({ slug, lang }: Quiz, { suffix }: ExportFormat): string {
  return `${slug}-${lang}.${suffix}`
}
