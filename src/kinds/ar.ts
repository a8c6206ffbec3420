import { formatCount, formatNumber } from '../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)
const some = (value: number) => formatCount('ar', value, 'people')

/** What questions of every kind say in Arabic. English has the same keys. */
export const ar = {
  check: 'تحقّق من إجابتي',
  send: 'ثبّت إجابتي',
  /** On the landing of a link in an email. */
  picked: 'هذا ما اخترته في الرسالة',
  unsure: 'لا أعرف، أرني الإجابة',
  verdict: {
    right: 'إجابة صحيحة',
    wrong: 'إجابة غير صحيحة',
    close: 'قريب من الصواب',
    unsure: 'هذه هي الإجابة',
    parts: (right: number, of: number) => `أصبت ${n(right)} من ${n(of)}`,
  },
  /** Before a reason: what is right, what was chosen, and both at once. */
  answer: 'الصواب.',
  chosen: 'اخترت هذه.',
  choseRight: 'اخترت الصواب.',
  why: 'لماذا؟',
  /** The share of readers who chose something, in three pieces: only the middle one is seen. */
  share: (percent: number): [before: string, seen: string, after: string] => [
    'اختارها ',
    `${percent}%`,
    ' من القرّاء: ',
  ],
  /** What was given by whoever did not know. */
  unknown: 'لا أعرف',
  /** Of a class: how many took a choice for the answer. */
  tookFor: (times: number, of: number, letter: string, text: string) =>
    `اختار ${some(times)} من ${n(of)} الإجابة (${letter}): ${text}`,
  nothing: 'اختر إجابة أولًا.',
}

export type KindsWords = typeof ar
