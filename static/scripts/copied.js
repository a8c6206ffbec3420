import { find } from './find.js'

/** Says on what was pressed, and to whoever hears the page, that something is copied; then takes it back. */
export function sayCopied(pressed) {
  const { dataset } = pressed
  const status = find('#status')
  dataset.label ??= pressed.textContent
  pressed.textContent = status.textContent = dataset.copied
  setTimeout(() => {
    pressed.textContent = dataset.label
    // What is said of a request meanwhile is not ours.
    if (status.textContent === dataset.copied) status.textContent = ''
  }, 3000)
}
