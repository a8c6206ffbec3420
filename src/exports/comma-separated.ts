/**
 * What a spreadsheet takes for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection.
 * Apostrophes may stand before it, so that whoever takes ours off gets the text back.
 */
const formula = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * Comma-separated rows (RFC 4180) for spreadsheets: with the mark by which Excel knows UTF-8, and an
 * apostrophe before any text that would be run as a formula.
 */
export function commaSeparated(rows: (string | number)[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
