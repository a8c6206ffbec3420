/** Fewer readers than this say nothing on a public page: a number of them would pass for knowledge. */
export const minimum = 20
