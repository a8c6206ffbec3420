import type { Lang } from '../languages/languages.ts'
import { ar, type ClassroomWords } from './ar.ts'
import { en } from './en.ts'

export const classroomWords: Record<Lang, ClassroomWords> = { ar, en }
