import { parseGroupCode } from '../../quiz/group-code.ts'

/** A board that a line names. */
export interface PastedBoard {
  /** Counted from 1. */
  line: number
  code: string
  key: string
}

/**
 * The boards whose links were pasted, each link once, and the lines that hold no link of a board. Which
 * of several keys of a board opens it is not known here. A link may have come from another host: a site
 * can have several.
 */
export function pastedBoards(text: string): { boards: PastedBoard[]; strange: number[] } {
  const boards: PastedBoard[] = []
  const strange: number[] = []
  for (const [i, line] of text.split('\n').entries()) {
    const link = line.trim()
    if (link === '') continue
    const board = boardIn(link)
    if (!board) strange.push(i + 1)
    else if (!boards.some(({ code, key }) => code === board.code && key === board.key))
      boards.push({ line: i + 1, ...board })
  }
  return { boards, strange }
}

function boardIn(link: string) {
  if (!URL.canParse(link)) return undefined
  const { pathname, searchParams } = new URL(link)
  const code = parseGroupCode(/\/groups\/([^/]+)/.exec(pathname)?.[1])
  const key = searchParams.get('key')
  return code && key ? { code, key } : undefined
}
