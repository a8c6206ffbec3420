// <fahm-quiz src="https://…/ar/a-quiz" [question="3"] [lang="en"] [theme="dark"]><a href="…">…</a></fahm-quiz>
// The link inside is what is seen until the frame says how high it is, and wherever this cannot run.

// A plain script is told where it is from. A module is not, by any word that a plain script may contain as
// well, but what goes wrong in it is.
const { src } = document.currentScript ?? {}
const { origin } = new URL(src || /https?:\S+?(?=:\d+:\d+)/.exec(new Error().stack)[0])

class FahmQuiz extends HTMLElement {
  connectedCallback() {
    if (this.frame) return
    const url = this.address()
    if (!url) return

    const frame = document.createElement('iframe')
    this.frame = frame
    Object.assign(frame, { loading: 'lazy', referrerPolicy: 'no-referrer', src: url })
    frame.title = this.title || document.title
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    )
    // The room is kept free from the start, and nothing of the frame is seen before it has its height.
    const { style } = this
    style.cssText = `display:block;max-width:40rem;margin-inline:auto;${style.cssText};position:relative;min-height:34rem`
    const look = 'display:block;width:100%;border:0;border-radius:8px;'
    frame.style.cssText = `${look}position:absolute;height:100%;visibility:hidden`
    this.append(frame)

    this.listen = ({ source, data }) => {
      if (source !== frame.contentWindow || data?.type !== 'fahm:height') return
      if (!(data.height > 0 && data.height < 20000)) return
      for (const node of [...this.childNodes]) if (node !== frame) node.remove()
      style.minHeight = ''
      frame.style.cssText = `${look}height:${data.height}px`
    }
    addEventListener('message', this.listen)
  }

  disconnectedCallback() {
    removeEventListener('message', this.listen)
    this.frame?.remove()
    this.frame = undefined
  }

  /** What the frame shows; where that is nothing of ours, the link stays, and the console says why. */
  address() {
    const [given, lang, question, theme] = ['src', 'lang', 'question', 'theme'].map((name) =>
      this.getAttribute(name),
    )
    const stay = (why) => console.warn(`<fahm-quiz src="${given}"> stays a link: its src ${why}.`)
    let url
    try {
      url = new URL(given ?? '//', location)
    } catch {
      return stay('is no address')
    }
    if (url.origin !== origin) return stay(`is not on ${origin}`)
    const [, spoken, quiz, step, id] = url.pathname.split('/')
    if (!quiz) return stay('names no quiz')
    const at = question ?? (step === 'q' ? id : step > 0 ? step : '')
    // A question's id, or its number in the quiz.
    url.pathname = [lang ?? spoken, quiz, at && !(at > 0) && 'q', at, 'embed']
      .filter(Boolean)
      .join('/')
    if (theme) url.searchParams.set('theme', theme)
    return url
  }
}

customElements.get('fahm-quiz') ?? customElements.define('fahm-quiz', FahmQuiz)
