import type { Lang } from '../../languages/languages.ts'
import { ar, type MatchWords } from './ar.ts'
import { en } from './en.ts'

export const matchWords: Record<Lang, MatchWords> = { ar, en }
