import { vi } from 'vitest'

/**
 * Does work on a clock of the test's own, which stands still until all there is to do waits for a
 * timer, and then jumps to the next one. Returns how long the work took by that clock, in milliseconds.
 */
export async function waited<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const began = Date.now()
    let done = false
    const result = work().finally(() => {
      done = true
    })
    while (!done) {
      // Whatever is done without a timer, such as a digest, has its time.
      for (let turn = 0; turn < 20 && !done; turn++) await scheduler.wait(1)
      if (!done) await vi.advanceTimersToNextTimerAsync()
    }
    return { result: await result, ms: Date.now() - began }
  } finally {
    vi.useRealTimers()
  }
}
