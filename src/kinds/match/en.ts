import type { ar } from './ar.ts'

export const en: typeof ar = {
  choose: 'Choose…',
  onPaper: 'Write a letter before each line. One letter can serve several lines.',
  nothing: 'Choose what fits each line, then check.',
  some: 'Some lines have nothing chosen yet.',
  answer: 'answer',
  yours: 'yours',
}
