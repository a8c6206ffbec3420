import { inEach } from './in-each.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

interface Amount {
  /** As the text has it. */
  written: string
  value: number
}

const number = /\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?|\d+(?:[.٫]\d+)?/g

/** The numbers of a text that are written in digits: 260,000 and «260 ألف» are the same. */
export const amountsIn = inEach((lang) => (text): Amount[] => {
  if (!/\d/.test(text)) return []
  const plain = plainly(text)
  return [...plain.matchAll(number)].map(({ 0: digits, index }) => {
    const behind = plain.slice(index + digits.length).match(/^\s+(\p{L}+)/u)
    const power = adviceWords[lang].thousands.findIndex((names) =>
      names.includes(behind?.[1] ?? ''),
    )
    const value = Number(digits.replace(/[,٬]/g, '').replace('٫', '.'))
    return power < 0
      ? { written: digits, value }
      : { written: digits + behind?.[0], value: value * 1000 ** (power + 1) }
  })
})
