import { formatNumber } from '../../languages/format.ts'
import type { ar } from './ar.ts'

export const en: typeof ar = {
  key: (unit) => `= ${unit}.`,
  alt: (squares, unit) => `${formatNumber('en', squares)} squares, each ${unit}.`,
}
