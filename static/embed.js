// <fahm-quiz src="https://…/ar/a-quiz" [question="3"] [lang="en"] [theme="dark"]><a href="…">…</a></fahm-quiz>
// The link inside is what is seen until the frame says how high it is, and wherever this cannot run.
;(() => {
  const { origin } = new URL(document.currentScript.src)

  class FahmQuiz extends HTMLElement {
    connectedCallback() {
      const url = new URL(this.getAttribute('src') ?? '', location.href)
      if (this.frame || url.origin !== origin) return
      const [lang, question, theme] = ['lang', 'question', 'theme'].map((name) =>
        this.getAttribute(name),
      )
      const [, spoken, quiz, step] = url.pathname.split('/')
      const at = question ?? (step > 0 ? step : '')
      url.pathname = [lang ?? spoken, quiz, at, 'embed'].filter(Boolean).join('/')
      if (theme) url.searchParams.set('theme', theme)

      const frame = document.createElement('iframe')
      this.frame = frame
      Object.assign(frame, { loading: 'lazy', referrerPolicy: 'no-referrer', src: url })
      frame.title = this.title || document.title
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      )
      // The room is kept free from the start, and nothing of the frame is seen before it has its height.
      this.style.cssText = 'display:block;position:relative;min-height:34rem'
      const look = 'display:block;width:100%;border:0;border-radius:12px;'
      frame.style.cssText = `${look}position:absolute;height:100%;visibility:hidden`
      this.append(frame)

      this.listen = ({ source, data }) => {
        if (source !== frame.contentWindow || data?.type !== 'fahm:height') return
        if (!(data.height > 0 && data.height < 20000)) return
        for (const node of [...this.childNodes]) if (node !== frame) node.remove()
        this.style.minHeight = ''
        frame.style.cssText = `${look}height:${data.height}px`
      }
      addEventListener('message', this.listen)
    }

    disconnectedCallback() {
      removeEventListener('message', this.listen)
      this.frame?.remove()
      this.frame = undefined
    }
  }

  customElements.get('fahm-quiz') ?? customElements.define('fahm-quiz', FahmQuiz)
})()
