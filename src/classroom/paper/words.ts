import type { Lang } from '../../languages/languages.ts'
import { ar, type PaperWords } from './ar.ts'
import { en } from './en.ts'

export const paperWords: Record<Lang, PaperWords> = { ar, en }
