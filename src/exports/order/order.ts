import type { OrderQuestion } from '../../kinds/order/kind.ts'
import { joinedParts, type KindExports } from '../kind-exports.ts'
import { anki } from './anki.ts'
import { forms } from './forms.ts'
import { gift } from './gift.ts'
import { h5p } from './h5p.ts'
import { moodleXml } from './moodle-xml.ts'
import { qti } from './qti.ts'

export const order: KindExports<OrderQuestion> = {
  anki,
  forms,
  gift,
  h5p,
  kahoot: 'no-such-kind',
  moodleXml,
  qti,
  wayground: 'no-such-kind',
  weaker: joinedParts,
}
