import type { Lang } from '../../languages/languages.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const words: Record<Lang, typeof ar> = { ar, en }
