/**
 * Runs in every page before its own scripts, and keeps what it sees in the tab, so that it outlives a
 * page: when a finger was lifted, when what is waited for was painted (a frame that has it is done), and
 * the layout shift, which is the sum of its worst five seconds. Times are milliseconds since 1970.
 */
export const watcher = `(() => {
  if (!location.protocol.startsWith('http')) return
  const seen = sessionStorage
  const since1970 = (time) => performance.timeOrigin + time
  seen.awaited ??= 'form.ask'

  let from = 0, last = 0, shift = 0
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, startTime, value } of list.getEntries()) {
      if (hadRecentInput) continue
      if (startTime - last > 1000 || startTime - from > 5000) { from = startTime; shift = 0 }
      last = startTime
      shift += value
      seen.shift = Math.max(shift, seen.shift ?? 0)
    }
  }).observe({ type: 'layout-shift', buffered: true })

  addEventListener('pointerup', ({ timeStamp }) => { seen.lifted ||= since1970(timeStamp) }, true)
  const look = () => {
    requestAnimationFrame(look)
    if (seen.painted || !document.querySelector(seen.awaited)?.checkVisibility()) return
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { seen.painted ||= since1970(performance.now()) }
    port2.postMessage(0)
  }
  requestAnimationFrame(look)
})()`
