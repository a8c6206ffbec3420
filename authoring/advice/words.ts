import type { Lang } from '../../src/languages/languages.ts'
import type { AdviceWords } from './advice-words.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const adviceWords: Record<Lang, AdviceWords> = { ar, en }
