/** What stands in a cell of a table; an empty text is an empty cell. */
export type Cell = string | number
