import type { Page } from 'playwright-core'
import { anyLang, language, languages } from '../../src/languages/languages.ts'

/** Runs in the page: what is wrong with its Arabic, a line each. Text in fields and scripts is no prose. */
function lint({ directions, placeholder }: typeof known): string[] {
  const faults: string[] = []
  const say = (fault: string, text: string) => faults.push(`${fault}: ${text.trim().slice(0, 60)}`)
  const root = document.documentElement
  for (const each of document.querySelectorAll<HTMLElement>('[lang]')) {
    const wanted = directions[each.lang]
    if (getComputedStyle(each).direction !== wanted) say('direction', each.outerHTML)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const digits = new Set<string>()
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? ''
    const parent = walker.currentNode.parentElement
    if (!text.trim() || !parent || parent.closest('script, style, textarea, svg, pre')) continue
    const lang = parent.closest<HTMLElement>('[lang]')?.lang
    const isolated = parent.closest('bdi, [dir=ltr]:not(html), [lang=en]:not(html)')
    if (/[0-9]/.test(text)) digits.add('0-9')
    if (/[\u0660-\u0669]/.test(text)) digits.add('٠-٩')
    if (/[\u06f0-\u06f9]/.test(text)) digits.add('۰-۹')
    if (/[یکگپچۀە]/.test(text)) say('a Persian letter', text)
    // A lone heh is written with it: as a choice's letter, or after a year.
    if (/\u0640/.test(text.replace(/(?<!\p{L})هـ(?!\p{L})/gu, ''))) say('a stretched word', text)
    if (/[\ufb50-\ufdff\ufe70-\ufeff]/.test(text)) say('a drawn letter shape', text)
    if (/[\u202a-\u202e]/.test(text)) say('an embedding control', text)
    if (new RegExp(placeholder).test(text)) say('a placeholder', text)
    if (lang === 'en' && /\p{Script=Arabic}/u.test(text)) say('Arabic in English', text)
    if (lang !== 'ar') continue
    const style = getComputedStyle(parent)
    const size = Number.parseFloat(style.fontSize)
    if (size < 15) say(`only ${size} pixels high`, text)
    const words = document.createRange()
    words.selectNodeContents(walker.currentNode)
    const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size
    if (lines > 1 && Number.parseFloat(style.lineHeight) / size < 1.29) say('lines too close', text)
    const prose = parent.closest('p, dd, li')
    if (prose && text.length > 90 && Number.parseFloat(style.lineHeight) / size < 1.5)
      say('lines too close', text)
    if (!['normal', '0px'].includes(style.letterSpacing)) say('spaced letters', text)
    if (style.fontStyle !== 'normal') say('slanted', text)
    if (style.textAlign === 'justify') say('justified', text)
    if (style.textTransform !== 'none') say('transformed', text)
    if (isolated) continue
    if (/(?<!\d)[,;?]|[,;?](?!\d)/.test(text)) say('a Latin sign', text)
    if (/\d\s*\/\s*\d/.test(text)) say('a fraction of digits', text)
    if (/\d\s*[-–—]\s*\d/.test(text)) say('a range of digits', text)
    const plain = text.replace(/\u2068[^\u2069]*\u2069/g, '')
    if (/\p{Script=Latin}/u.test(plain)) say('Latin that is not isolated', text)
  }
  if (digits.size > 1) say('two kinds of digits', [...digits].join(' and '))
  const title = document.title.replace(/\u2068[^\u2069]*\u2069/g, '')
  if (root.lang === 'ar' && /\p{Script=Latin}|[,;?]/u.test(title)) say('title', document.title)
  return faults
}

/** What is wrong with the Arabic of a page, or with Arabic in an English one. */
export const lintPage = (page: Page) => page.evaluate(lint, known)

const known = {
  directions: Object.fromEntries(
    languages.map((lang): [string, string] => [lang, language[lang].direction]),
  ),
  placeholder: `\\{(${anyLang}):|\\[object|undefined|NaN|\\{\\{|\\$\\{|✎`,
}
