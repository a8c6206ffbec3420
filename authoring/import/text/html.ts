import { parseHTML } from 'linkedom'
import { parseLang } from '../../../src/languages/languages.ts'
import type { Remarks } from '../remarks.ts'
import { inPlaceOf, isMedia, nameOfMedia } from './media.ts'
import { raised } from './raised.ts'

const blocks =
  'address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend main nav ol p pre section table tbody td tfoot th thead tr ul'
const unread = 'script style template head title link meta button input select textarea noscript'
const players = 'audio video iframe object embed canvas svg picture source track'
const inline =
  'a abbr acronym b bdi bdo big body br cite code col colgroup data del details dfn em font html i img ins kbd label li mark q rb rp rt ruby s samp small span strike strong sub summary sup time tt u var wbr'
const formula =
  'math mrow mfrac msqrt mroot mi mn mo mtext ms msup msub msubsup mover munder munderover mtable mtr mtd mstyle mspace mfenced mpadded mphantom merror menclose mmultiscripts mprescripts none semantics annotation annotation-xml'

const names = [blocks, unread, players, inline, formula].join(' ').replaceAll(' ', '|')
const tag = new RegExp(`</?(?:${names})(?![\\w-])[^<>]*>|<!--`, 'i')
const notTag = new RegExp(`<(?!/?(?:${names})(?![\\w-])[^<>]*>|!--)`, 'gi')
const entity = /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i
const set = (list: string) => new Set(list.split(' '))
const isBlock = set(blocks)
const isUnread = set(unread)
const isPlayer = set(players)

/** Whether a text that may be HTML or not is. A sign such as `<` in `5 < 6` does not make it so. */
export const isHtml = (text: string) => tag.test(text) || entity.test(text)

/**
 * HTML as text: paragraphs parted by blank lines, words of another language marked. What it means
 * stays: powers, indices, the numbers of a list.
 */
export function fromHtml(markup: string, remarks: Remarks): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${markup.replace(notTag, '&lt;')}</body></html>`,
  )
  return textOf(document.body, remarks)
}

/** Deeper, no markup means anything. */
const deepest = 100

function textOf(node: Node, remarks: Remarks, depth = 0): string {
  if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (node.nodeType !== node.ELEMENT_NODE) return ''
  const element = node as Element
  const name = element.localName
  if (isUnread.has(name)) return ''
  if (name === 'math') {
    remarks.missing.push('a formula')
    return ''
  }
  if (isPlayer.has(name)) return played(element, remarks)
  if (name === 'img')
    return inPlaceOf(element.getAttribute('src') ?? '', element.getAttribute('alt') ?? '', remarks)
  if (name === 'br') return '\n'
  const inner = [...element.childNodes]
    .map((child) => (depth < deepest ? textOf(child, remarks, depth + 1) : child.textContent))
    .join('')
  if (name === 'table') remarks.lost.push('The rows and columns of a table became lines of text.')
  if (name === 'li') return `\n${bullet(element)}${inner.trim()}\n`
  if (name === 'body') return inner
  return isBlock.has(name) ? `\n\n${inner}\n\n` : inlined(element, inner, remarks)
}

function inlined(element: Element, inner: string, remarks: Remarks): string {
  const style = element.getAttribute('style') ?? ''
  const name = element.localName
  if (name === 'sup' || /vertical-align:\s*super/i.test(style)) return raised(inner, '^', remarks)
  if (name === 'sub' || /vertical-align:\s*sub\b/i.test(style)) return raised(inner, '_', remarks)
  const said = inner.trim()
  if (said === '') return inner
  if (/^(?:s|del|strike)$/.test(name) || /line-through/i.test(style))
    remarks.lost.push(`«${said}» was crossed out, and is not any more.`)
  if (name === 'u' || /text-decoration:[^;]*underline/i.test(style))
    remarks.lost.push(`«${said}» was underlined, and is not any more.`)
  if (name === 'a') return linked(element, inner, remarks)
  const lang = parseLang(element.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0])
  return lang && !/[{}]/.test(inner) ? inner.replace(said, () => `{${lang}:${said}}`) : inner
}

function linked(element: Element, inner: string, remarks: Remarks): string {
  const address = element.getAttribute('href') ?? ''
  if (isMedia(address)) remarks.missing.push(nameOfMedia(address, 'file'))
  else if (/^https?:/i.test(address) && inner.trim() !== address)
    remarks.lost.push(`The link to ${address} behind «${inner.trim()}» is gone.`)
  return inner
}

function played(element: Element, remarks: Remarks): string {
  const source = element.querySelector('source, img')
  const address = ['src', 'data', 'href']
    .map((name) => element.getAttribute(name) ?? source?.getAttribute(name))
    .find(Boolean)
  const kind = { audio: 'sound', video: 'film', iframe: 'page in a frame' }[element.localName]
  remarks.missing.push(nameOfMedia(address ?? '', kind))
  return ''
}

function bullet(item: Element): string {
  if (item.parentElement?.localName !== 'ol') return '• '
  const items = [...item.parentElement.children].filter(({ localName }) => localName === 'li')
  return `${Number(item.parentElement.getAttribute('start') ?? 1) + items.indexOf(item)}) `
}
