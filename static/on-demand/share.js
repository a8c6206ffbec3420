// A link that shares opens the phone's own list of apps, where there is one. Frames may not open it.
if (navigator.share && window === top) {
  document.addEventListener('click', (event) => {
    const { text, share: url } = event.target.closest('[data-share]')?.dataset ?? {}
    if (!url) return
    event.preventDefault()
    navigator.share({ text, url }).catch(() => {})
  })
}
