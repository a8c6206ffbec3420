import type { Lang } from '../languages/languages.ts'
import { ar, type ExportWords } from './ar.ts'
import { en } from './en.ts'

export const exportWords: Record<Lang, ExportWords> = { ar, en }
