import type { Lang } from '../../languages/languages.ts'
import { ar, type OrderWords } from './ar.ts'
import { en } from './en.ts'

export const orderWords: Record<Lang, OrderWords> = { ar, en }
