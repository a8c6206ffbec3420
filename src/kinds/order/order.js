// A tap on a line gives it the next free place, another takes it back. The menus stay for whoever chooses
// there, and nothing moves.

/** Shows how it goes with taps, and which lines have a place already. */
export function start() {
  const { dataset, firstElementChild } = document.querySelector('[data-tap]')
  firstElementChild.textContent = dataset.tap
  mark()
}

function mark() {
  for (const row of document.querySelectorAll('[data-order] .row')) {
    row.classList.toggle('placed', row.querySelector('select').value !== '')
  }
}

document.addEventListener('change', mark)

document.addEventListener('click', (event) => {
  const row = event.target.closest('[data-order] .row')
  if (!row || event.target.closest('select')) return
  // Its label would lead to the menu.
  event.preventDefault()
  const { placed, removed } = row.parentNode.dataset
  const menus = [...row.parentNode.querySelectorAll('select')]
  const taken = menus.map(({ value }) => value)
  const free = menus.map((_, i) => `${i + 1}`).find((place) => !taken.includes(place))
  const menu = row.querySelector('select')
  menu.value = menu.value ? '' : free
  mark()
  document.querySelector('[data-order-status]').textContent =
    `${row.querySelector('span').textContent} ${menu.value ? `${placed} ${menu.value}` : removed}`
})
