/** Tells the page around a frame how high its content is. Our own embed.js reads the first message, WordPress the second. */
export function tellHeight() {
  const root = document.documentElement
  const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1]
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    parent.postMessage({ type: 'fahm:height', height }, '*')
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
  }
  new ResizeObserver(tell).observe(root)
  addEventListener('load', tell)
}
