/**
 * Workers KV on the paid plan, in dollars: https://developers.cloudflare.com/kv/platform/pricing/
 * So many millions a month are included, and each further million costs so much; gigabytes likewise.
 */
const prices = {
  reads: { included: 10, each: 0.5 },
  writes: { included: 1, each: 5 },
  lists: { included: 1, each: 5 },
  gigabytes: { included: 1, each: 0.5 },
}

type Usage = Record<keyof typeof prices, number>

const days = 30

/** Dollars a month for the operations of a day, and the gigabytes stored. */
export function monthly({ gigabytes, ...operations }: Usage): number {
  const amounts = { ...operations, gigabytes }
  let sum = 0
  for (const [name, { included, each }] of Object.entries(prices) as [keyof Usage, Price][]) {
    const amount = name === 'gigabytes' ? gigabytes : (amounts[name] * days) / 1_000_000
    sum += Math.max(0, amount - included) * each
  }
  return sum
}

type Price = (typeof prices)[keyof typeof prices]
