import { formatCount, formatNumber } from '../../languages/format.ts'
import type { Distance, Range } from './kind.ts'

const n = (value: number) => formatNumber('ar', value)
const some = (value: number) => formatCount('ar', value, 'people')
const range = ({ from, to }: Range) => (from === to ? n(from) : `${n(from)} إلى ${n(to)}`)

export const ar = {
  /** In a message, on the button that leads to the question, and on a screen below it. */
  act: (unit: string) => `اكتب العدد (${unit})`,
  nothing: 'اكتب عددًا، ثم تحقّق.',
  number: 'هذا ليس عددًا. اكتب أرقامًا فقط، مثل 40 أو 12.5.',
  ambiguous: 'يمكن قراءة هذا العدد بأكثر من وجه. اكتبه بلا فواصل بين الآلاف.',
  you: (value: number) => `أنت: ${n(value)}`,
  answer: (right: Range) => `الصواب: ${range(right)}`,
  /** On a teacher's key. */
  besides: (close: Range) => `(قريب: ${range(close)})`,
  near: (close: Range) => `قريب: ${range(close)}`,
  distances: {
    below: 'أقل بكثير',
    'close-below': 'أقل بقليل',
    right: 'الصواب',
    'close-above': 'أكثر بقليل',
    above: 'أكثر بكثير',
  },
  missed: (times: number, of: number, distance: Distance) =>
    `كتب ${some(times)} من ${n(of)} عددًا ${ar.distances[distance]} من الصواب`,
  value: n,
  range,
}
