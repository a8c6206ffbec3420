import type { Lang } from '../../languages/languages.ts'
import { ar, type MultipleWords } from './ar.ts'
import { en } from './en.ts'

export const multipleWords: Record<Lang, MultipleWords> = { ar, en }
