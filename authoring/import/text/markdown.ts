import type { Remarks } from '../remarks.ts'
import { inPlaceOf } from './media.ts'

/** Markdown without its signs. A single `*` or `_` in a text that has no partner stays. */
export function fromMarkdown(text: string, remarks: Remarks): string {
  return text
    .replace(/!\[([^[\]]*)\]\(([^()\s]*)[^()]*\)/g, (_, description, address) =>
      inPlaceOf(address, description, remarks),
    )
    .replace(/\[([^[\]]*)\]\((https?:[^()\s]*)[^()]*\)/g, (_, said, address) => {
      remarks.lost.push(`The link to ${address} behind «${said}» is gone.`)
      return said
    })
    .replace(/(\*\*|__)(?=\S)([^*_]+)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\p{L}\d])/gu, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^#{1,6}\s+/gm, '')
}
