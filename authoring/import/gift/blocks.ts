/** The text of one question, without notes and categories. */
export interface Block {
  /** Where it begins, counted from 1. */
  line: number
  text: string
  /** What Moodle itself would stumble over, a sentence each. */
  lost: string[]
  /** From a note of the form `[id:…]`; empty where there is none. */
  id: string
}

const advice = {
  category:
    'Moodle itself loses a question that touches a $CATEGORY line: leave a blank line between them.',
  together: 'Moodle itself wants a blank line between this question and the one above.',
  gap: 'Moodle itself wants no blank line between { and }: take it out.',
}

/**
 * Questions stand between blank lines, so that a broken one does not spoil the others.
 * @param text with its escaped signs put away
 */
export const blocksOf = (text: string): Block[] => pieces(text).reduce(joined, [])

function pieces(text: string): Block[] {
  const found: Block[] = []
  let open: Block | undefined
  let id = ''
  let lost: string[] = []
  const begin = (block: Omit<Block, 'id'>) => {
    open = { ...block, id }
    found.push(open)
    id = ''
    lost = []
  }
  for (const [index, written] of text.split('\n').entries()) {
    const said = written.trim()
    const line = index + 1
    if (said.startsWith('//')) {
      id = said.match(/\[id:([^\]]*)\]/)?.[1]?.trim() ?? id
    } else if (said === '') {
      open = undefined
      lost = []
    } else if (said.startsWith('$CATEGORY:')) {
      open?.lost.push(advice.category)
      open = undefined
      lost = [advice.category]
    } else if (!open) {
      begin({ line, text: said, lost })
    } else if (/\{[^{}]*\}$/.test(open.text) && /^::|\{/.test(said)) {
      begin({ line, text: said, lost: [advice.together] })
    } else {
      open.text += `\n${said}`
    }
  }
  return found
}

/** Puts what a blank line between the braces has torn apart together again. */
function joined(before: Block[], block: Block): Block[] {
  const last = before.at(-1)
  const torn = last && /\{[^{}]*$/.test(last.text) && /^(?:[~=#]|[^{]*\})/.test(block.text)
  if (!torn) return [...before, block]
  last.text += `\n${block.text}`
  if (!last.lost.includes(advice.gap)) last.lost.push(advice.gap)
  return before
}
