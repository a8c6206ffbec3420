import type { Lang } from '../../languages/languages.ts'
import { ar, type ScreenWords } from './ar.ts'
import { en } from './en.ts'

export const screenWords: Record<Lang, ScreenWords> = { ar, en }
