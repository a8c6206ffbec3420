/** Prints a table with a title, as Markdown, its columns as wide as they need to be. */
export function print(title: string, [head, ...rows]: [string[], ...string[][]]): void {
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)),
  )
  const line = (row: string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  console.log(`\n${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}`)
}

export function middle(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

export const milliseconds = (time: number | undefined, digits = 0) =>
  time === undefined || Number.isNaN(time) ? '–' : time.toFixed(digits)
