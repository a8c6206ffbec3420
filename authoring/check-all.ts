import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { checkQuiz } from './check-quiz.ts'
import { readQuiz } from './folder.ts'
import { addUp, type Report } from './report.ts'

/** How many quizzes are worth a thread, which takes a moment to start. */
const worthAThread = 50

interface Share {
  questions: string
  slugs: string[]
  today: string
}

/**
 * Checks quizzes of a folder, many of them on all processors.
 * @param today ISO 8601
 * @throws where one of them is not there
 */
export async function checkAll(questions: string, slugs: string[], today: string): Promise<Report> {
  const threads = Math.min(availableParallelism(), Math.floor(slugs.length / worthAThread))
  if (threads < 2) return check({ questions, slugs, today })
  const size = Math.ceil(slugs.length / threads)
  const share = (i: number) => ({ questions, slugs: slugs.slice(i * size, (i + 1) * size), today })
  const others = Array.from({ length: threads - 1 }, (_, i) => inThread(share(i + 1)))
  // This thread has loaded the rules already.
  return addUp([check(share(0)), ...(await Promise.all(others))])
}

const check = ({ questions, slugs, today }: Share): Report =>
  addUp(slugs.map((slug) => checkQuiz(readQuiz(questions, slug), today)))

const inThread = (share: Share) =>
  new Promise<Report>((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: share })
    thread.once('message', resolve)
    thread.once('error', reject)
  })

if (!isMainThread && workerData?.slugs) parentPort?.postMessage(check(workerData))
