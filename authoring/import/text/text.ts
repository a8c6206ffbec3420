import type { Remarks } from '../remarks.ts'
import { fromHtml, isHtml } from './html.ts'
import { fromMarkdown } from './markdown.ts'

/** `loose` is text in which HTML may stand and line breaks count: Moodle's own, and a spreadsheet's. */
export type Format = 'html' | 'markdown' | 'plain' | 'loose'

const tex = /\\\(|\\\[|\$\$.+\$\$|\\(?:frac|sqrt|times|cdot|begin)\b/s

/** A text of another program as plain text; paragraphs are parted by blank lines. */
export function asText(written: string, format: Format, remarks: Remarks): string {
  if (format !== 'plain' && tex.test(written))
    remarks.missing.push('a formula that is written in TeX')
  switch (format) {
    case 'plain':
      return written
    case 'html':
      return fromHtml(written, remarks)
    case 'markdown':
      return fromMarkdown(fromLoose(written, remarks), remarks)
    case 'loose':
      return fromLoose(written, remarks)
  }
}

function fromLoose(written: string, remarks: Remarks): string {
  return isHtml(written) ? fromHtml(written.replaceAll('\n', '<br>'), remarks) : written
}
