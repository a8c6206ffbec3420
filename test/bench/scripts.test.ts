import { expect, it } from 'vitest'
import { linkedScripts, neededScripts } from '../../bench/scripts.ts'

const page = '<script src="/s/htmx.0a.js" defer></script><ul data-order><a data-share="x">y</a>'
const served = ['/s/htmx.0a.js', '/s/order.1b.js', '/s/share.2c.js', '/s/poll.3d.js']

it('scripts are counted where a page links to them', () => {
  expect(linkedScripts(page)).toEqual(['/s/htmx.0a.js'])
})

it('scripts are counted apart where pages have what they are for', () => {
  expect(neededScripts([page], served)).toEqual(['/s/order.1b.js', '/s/share.2c.js'])
  expect(neededScripts(['<p data-ordered data-polls="1">data-order</p>'], served)).toEqual([])
})
