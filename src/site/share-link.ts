/** A link that hands words and an address to another service. Spaces as `%20`: some take a plus for one. */
export const shareLink = (base: string, query: Record<string, string>) =>
  `${base}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`
