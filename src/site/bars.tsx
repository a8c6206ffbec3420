import type { View } from './site.ts'
import { Text } from './text.tsx'

export interface BarRow {
  label: string
  /** Beneath the label. */
  note?: string
  /** Of all, from 0 to 1. */
  share: number
  /** In place of the share in percent. */
  value?: string
  /** Set where the row is right, or the mistake to look at: which of the two in words. */
  mark?: { right: boolean; label: string } | undefined
}

interface Props {
  view: View
  caption: string
  /** What the rows stand for and what their numbers are: for who hears the table. */
  columns: [row: string, number: string]
  rows: BarRow[]
  /** Labels that are a few words long, with the bar beside them and as long as it is beside the longest. */
  short?: boolean
}

/** A table whose numbers are bars as well. The numbers and the marks say all that the bars and their looks do. */
export function Bars({ view, caption, columns, rows, short }: Props) {
  const longest = short ? Math.max(...rows.map(({ share }) => share)) || 1 : 1
  return (
    <table class={short ? 'bars short' : 'bars'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">
              <span class="hidden">{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, note, share, value, mark }) => (
          <tr class={mark && (mark.right ? 'marked is-right' : 'marked is-wrong')}>
            <th scope="row">
              <Text>{label}</Text>
              {mark && (
                <>
                  {' '}
                  <em>{mark.label}</em>
                </>
              )}
              {note && (
                <>
                  {' '}
                  <span class="note">{note}</span>
                </>
              )}
              {!short && <Bar share={share} />}
            </th>
            <td>
              {short && <Bar share={share / longest} />}
              <span>{value ?? view.words.compare.percent(share)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** SVG, because it is printed and seen in forced colours, where a background is not. */
export function Bar({ share }: { share: number }) {
  return (
    <svg class="length" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(100 * share).toFixed(1)} height="1" />
    </svg>
  )
}
