/**
 * Has what is pressed asked for while the finger is still down, and only that: a press that becomes a
 * scroll, ends beside it or is followed by another is given up.
 * @param selector what can be pressed
 * @param ask begins to ask for it; the controller it is given ends that
 */
export function askOnPress(selector, ask) {
  let pressed
  let controller
  addEventListener('pointerdown', ({ target, button }) => {
    controller?.abort()
    pressed = button === 0 && target.closest(selector)
    controller = new AbortController()
    if (pressed) ask(pressed, controller)
  })
  addEventListener('pointercancel', () => controller?.abort())
  addEventListener('pointerup', ({ clientX, clientY }) => {
    if (pressed && !pressed.contains(document.elementFromPoint(clientX, clientY)))
      controller.abort()
    controller = undefined
  })
}
