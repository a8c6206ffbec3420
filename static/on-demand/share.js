import { sayCopied } from '../scripts/copied.js'

// A link that shares opens the phone's own list of apps; where there is none, it copies what would be shared.
// Frames may do neither.
const { share, clipboard } = navigator
if (window === top && (share || clipboard)) {
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('[data-share]')
    if (!link) return
    event.preventDefault()
    const { text, share: url } = link.dataset
    if (share) return navigator.share({ text, url }).catch(() => {})
    try {
      await clipboard.writeText(`${text}\n${url}`)
      sayCopied(link)
    } catch {
      // Not allowed: the link leads where it leads without a script.
      location.assign(link)
    }
  })
}
