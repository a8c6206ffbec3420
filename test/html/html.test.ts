import { expect, test } from 'vitest'
import { html, markup, raw } from '../../src/html/html.ts'

test('a text is escaped in content and in attributes, and markup stands as it is', () => {
  const text = `<b a="1" b='2'>&amp;`
  const escaped = '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;'
  expect(String(html`<p title="${text}">${text}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`)
  expect(String(html`<p>${html`<i>${text}</i>`}${raw('<hr>')}</p>`)).toBe(
    `<p><i>${escaped}</i><hr></p>`,
  )
})

test('numbers are written, lists joined, and what says nothing leaves nothing', () => {
  expect(markup([1, [0, ['a', html`<br>`]], '<'])).toBe('10a<br>&lt;')
  expect(markup([null, undefined, false, true, ''])).toBe('')
})
