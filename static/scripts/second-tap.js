/**
 * A double tap is one answer. Where no verdict lies between two questions, its second tap would answer the
 * question that has come meanwhile: at the same place, before anybody can have read it.
 */
export function ignoreSecondTaps() {
  let last = {}
  addEventListener('click', (event) => {
    const { timeStamp, detail, y, target } = event
    const isSecond = timeStamp - last.timeStamp < 500 && (y - last.y) ** 2 < 600
    if (detail && isSecond && target.closest('.ask [name=answer]')) event.preventDefault()
    last = event
  })
}
