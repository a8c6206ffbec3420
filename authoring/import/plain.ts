import { parseHTML } from 'linkedom'

const html = /<[a-z!/][^<>]*>|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/i
const apart = 'address,article,aside,blockquote,br,dd,div,dt,h1,h2,h3,h4,h5,h6,hr,li,p,pre,td,th,tr'

/** HTML, or text that may hold some, as plain text in one line. What is no text, is left out. */
export function plainOf(text: string): string {
  return line(html.test(text) ? textOf(text) : text)
}

export function line(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

function textOf(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`)
  for (const unread of document.querySelectorAll('script, style, template')) unread.remove()
  for (const picture of document.querySelectorAll('img'))
    picture.replaceWith(picture.getAttribute('alt') ?? '')
  for (const block of document.querySelectorAll(apart)) {
    block.before(' ')
    block.after(' ')
  }
  return document.body.textContent ?? ''
}
