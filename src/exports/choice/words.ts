import type { Lang } from '../../languages/languages.ts'
import { ar, type ChoiceWords } from './ar.ts'
import { en } from './en.ts'

export const choiceWords: Record<Lang, ChoiceWords> = { ar, en }
