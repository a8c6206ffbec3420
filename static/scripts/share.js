/** Has a link that shares open the phone's own list of apps, where there is one. */
export function offerSharing() {
  if (!navigator.share) return
  document.addEventListener('click', (event) => {
    const { text, share: url } = event.target.closest('[data-share]')?.dataset ?? {}
    if (!url) return
    event.preventDefault()
    navigator.share({ text, url }).catch(() => {})
  })
}
