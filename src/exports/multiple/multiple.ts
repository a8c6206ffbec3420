import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import { multiChoice } from '../choice/h5p.ts'
import { spreadsheet } from '../choice/spreadsheet.ts'
import type { KindExports } from '../kind-exports.ts'
import { anki } from './anki.ts'
import { forms } from './forms.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodle-xml.ts'
import { qti } from './qti.ts'

export const multiple: KindExports<MultipleQuestion> = {
  anki,
  forms,
  gift,
  h5p: multiChoice('multi'),
  kahoot: spreadsheet,
  moodleXml,
  qti,
  wayground: spreadsheet,
  weaker: { qti: { feedback: 'joined' } },
}
