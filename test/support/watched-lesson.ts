const second = 1000

/** A lesson as its pages are watched: all times in milliseconds from its beginning. */
interface Lesson {
  /** How long it is watched. */
  lasts: number
  /** When each pupil finishes. */
  arrivals: number[]
  /** The addresses of the pages that are watched, the board and the screen. */
  pages: string[]
  /** Sets the clock of the server. */
  setClock(at: number): void
  get(path: string): Promise<string>
  finish(pupil: number, at: number): Promise<unknown>
}

/** Plays a lesson: pupils finish, and each page asks again when it was told to, by itself. */
export async function watchLesson({ lasts, arrivals, pages, setClock, get, finish }: Lesson) {
  const due = [
    ...pages.map((page) => ({ at: 0, page })),
    ...arrivals.map((at, pupil) => ({ at, pupil })),
  ] as ({ at: number; page: string } | { at: number; pupil: number })[]
  for (;;) {
    due.sort((a, b) => a.at - b.at)
    const next = due.shift()
    if (!next || next.at > lasts) return
    setClock(next.at)
    if ('pupil' in next) {
      await finish(next.pupil, next.at)
      continue
    }
    const news = newsIn(await get(next.page))
    if (news) due.push({ at: next.at + news.seconds * second, page: news.path })
  }
}

/** What the page's script would ask for, and in how many seconds; nothing where it asks no more. */
function newsIn(html: string): { path: string; seconds: number } | undefined {
  const [form] = /<form class="refresh".*?<\/form>/s.exec(html) ?? []
  const action = form?.match(/action="([^"]+)"/)?.[1]
  const seconds = form?.match(/data-poll="(\d+)"/)?.[1]
  if (!form || !action || !seconds) return undefined
  const fields = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const query = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
  return { path: `${action}?${query}`, seconds: Number(seconds) }
}
