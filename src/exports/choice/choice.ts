import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { KindExports } from '../kind-exports.ts'
import { anki } from './anki.ts'
import { forms } from './forms.ts'
import { gift } from './gift.ts'
import { h5p } from './h5p.ts'
import { moodleXml } from './moodle-xml.ts'
import { qti } from './qti.ts'
import { spreadsheet } from './spreadsheet.ts'

export const choice: KindExports<ChoiceQuestion> = {
  anki,
  forms,
  gift,
  h5p,
  kahoot: spreadsheet,
  moodleXml,
  qti,
  wayground: spreadsheet,
}
