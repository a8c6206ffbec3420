import { watchLesson } from '../test/support/watched-lesson.ts'
import { sender, startClass } from './board.ts'
import { namespace } from './namespace.ts'
import { play, type Send } from './play.ts'
import { print } from './table.ts'

const minute = 60 * 1000
const pupils = 30
const between = (from: number, to: number) =>
  Array.from({ length: pupils }, (_, i) => (from + ((to - from) * i) / pupils) * minute)

const classes: [name: string, arrivals: number[]][] = [
  ['nobody finishes', []],
  ['30 pupils at once', between(15, 15.2)],
  ['within ten minutes', between(12, 22)],
  ['one after the other, all the lesson', between(2, 44)],
]

/** How many lists of the store a lesson costs that is watched on a board and on a screen. */
export async function printLessons(slug: string): Promise<void> {
  const rows: string[][] = []
  for (const [name, arrivals] of classes)
    rows.push([name, String(await countLists(slug, arrivals)), '30'])
  print('A lesson of 45 minutes, board and screen in view (lists)', [
    ['', 'now', 'budget'],
    ...rows,
  ])
}

async function countLists(slug: string, arrivals: number[]): Promise<number> {
  const used = { lists: 0 }
  const kv = namespace(new Map(), used)
  const send = await sender(() => kv)
  const { board, group } = await startClass(send, slug)
  const read = async (path: string) => (await send(path)).text()
  const screen = /href="([^"]+\/screen[^"]+)"/
    .exec(await read(board))?.[1]
    ?.replaceAll('&amp;', '&')
  if (!screen) throw new Error('The board leads to no screen')
  const real = Date.now
  const begin = real()
  const setClock = (at: number) => {
    Date.now = () => begin + at
  }
  used.lists = 0
  try {
    await watchLesson({
      ...{ lasts: 45 * minute, arrivals, pages: [board, screen], setClock, get: read },
      async finish(pupil, at) {
        // Nobody finishes a quiz in the moment in which it was begun; its last answer is a POST.
        const inTime: Send = (path, form) => {
          setClock(form ? at : at - 10 * minute)
          return send(path, form)
        }
        await play(inTime, `/ar/${slug}/1?mode=test&group=${group}`, pupil)
      },
    })
  } finally {
    Date.now = real
  }
  return used.lists
}
