/** Reads separated values as RFC 4180 says, one character after the other; quotes are doubled inside quotes. */
export function readSeparated(text: string, separator: string, end: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (quoted) {
      if (sign !== '"') field += sign
      else if (text[i + 1] === '"') field += text[++i]
      else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === '"') throw new Error(`A quotation mark within a field, at ${i}`)
    else if (sign === separator) {
      row.push(field)
      field = ''
    } else if (text.startsWith(end, i)) {
      rows.push([...row, field])
      row = []
      field = ''
      i += end.length - 1
    } else field += sign
  }
  if (quoted || field !== '' || row.length > 0) throw new Error('The last row has no end')
  return rows
}
