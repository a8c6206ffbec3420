import type { Lang } from '../../languages/languages.ts'
import { ar, type StatisticsWords } from './ar.ts'
import { en } from './en.ts'

export const statisticsWords: Record<Lang, StatisticsWords> = { ar, en }
