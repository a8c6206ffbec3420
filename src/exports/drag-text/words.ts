import type { Lang } from '../../languages/languages.ts'
import { ar, type DragTextWords } from './ar.ts'
import { en } from './en.ts'

export const dragTextWords: Record<Lang, DragTextWords> = { ar, en }
