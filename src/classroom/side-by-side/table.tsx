import type { PropsWithChildren } from 'hono/jsx'

/**
 * The parts of a table whose rows a stylesheet lays out otherwise, on phones for instance. To WebKit it is no
 * table any more then, unless each part says what it is.
 */
export const Table = ({ class: name, children }: PropsWithChildren<{ class: string }>) => (
  <table class={name} {...a('table')}>
    {children}
  </table>
)

export const Head = ({ children }: PropsWithChildren) => (
  <thead {...a('rowgroup')}>{children}</thead>
)

export const Body = ({ children }: PropsWithChildren) => (
  <tbody {...a('rowgroup')}>{children}</tbody>
)

export const Row = ({ class: name, children }: PropsWithChildren<{ class?: string }>) => (
  <tr class={name} {...a('row')}>
    {children}
  </tr>
)

export const ColumnHeader = ({ children }: PropsWithChildren) => (
  <th scope="col" {...a('columnheader')}>
    {children}
  </th>
)

export const RowHeader = ({ children }: PropsWithChildren) => (
  <th scope="row" {...a('rowheader')}>
    {children}
  </th>
)

export const Cell = ({ children }: PropsWithChildren) => <td {...a('cell')}>{children}</td>

const a = (role: string) => ({ role })
