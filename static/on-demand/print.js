// A button that prints, which needs a script; without one the browser's own menu does.
export function start() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.onclick = () => print()
  }
}
