/** @jsxImportSource #html */
import { expect, test } from 'vitest'
import { html } from '../../src/html/html.ts'
import { Fragment, jsx } from '../../src/html/jsx-runtime.ts'

const Named = ({ name, children }: { name: string; children?: string | string[] }) => (
  <p title={name}>{children}</p>
)

test('an element is written with its attributes and its children, each escaped', () => {
  const written = (
    <p class="a" title={'"<&'}>
      {'<b>'} {html`<i></i>`}
      {[1, 2].map((n) => (
        <b>{n}</b>
      ))}
    </p>
  )
  expect(String(written)).toBe(
    '<p class="a" title="&quot;&lt;&amp;">&lt;b&gt; <i></i><b>1</b><b>2</b></p>',
  )
})

test('elements without content have no end, others always', () => {
  expect(String(<br />)).toBe('<br/>')
  expect(String(<textarea />)).toBe('<textarea></textarea>')
})

test('an attribute that is not given is left out, a flag stands or does not', () => {
  const written = <input id={undefined} hidden={false} readonly data-copy value="" tabindex={0} />
  expect(String(written)).toBe('<input readonly="" data-copy="" value="" tabindex="0"/>')
})

test('attributes that say true and false say both', () => {
  const written = <p aria-hidden={false} aria-busy={true} spellcheck={false} />
  expect(String(written)).toBe('<p aria-hidden="false" aria-busy="true" spellcheck="false"></p>')
})

test('a component is given its properties and children, and may make nothing or a text', () => {
  expect(String(<Named name="n">a</Named>)).toBe('<p title="n">a</p>')
  const Nothing = () => null
  const Typed = () => '<'
  expect(String(<Nothing />)).toBe('')
  expect(String(<Typed />)).toBe('&lt;')
})

test('a fragment is its children', () => {
  expect(
    String(
      <>
        a{0}
        <br />
      </>,
    ),
  ).toBe('a0<br/>')
  expect(String(Fragment({}))).toBe('')
})

test('by hand it is called as JSX calls it', () => {
  expect(String(jsx('p', { children: ['a', '<'] }))).toBe('<p>a&lt;</p>')
})
