import type { Lang } from '../languages/languages.ts'
import { ar, type KindsWords } from './ar.ts'
import { en } from './en.ts'

export const kindsWords: Record<Lang, KindsWords> = { ar, en }
