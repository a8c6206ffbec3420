import type { Lang } from '../../languages/languages.ts'
import { ar, type SideBySideWords } from './ar.ts'
import { en } from './en.ts'

export const sideBySideWords: Record<Lang, SideBySideWords> = { ar, en }
