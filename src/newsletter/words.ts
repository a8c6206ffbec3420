import type { Lang } from '../languages/languages.ts'
import { ar, type NewsletterWords } from './ar.ts'
import { en } from './en.ts'

export const newsletterWords: Record<Lang, NewsletterWords> = { ar, en }
