import { find } from './find.js'

/**
 * Loads what only some pages need, once one of them is shown. The build puts in ON_DEMAND: the script's
 * address by the attribute that asks for it.
 */
export function loadOnDemand() {
  for (const name in ON_DEMAND) {
    if (!find(`[data-${name}]`)) continue
    // Whole, for a frame without an origin, whose scripts have no address to begin from.
    const url = new URL(ON_DEMAND[name], location)
    import(url).then(({ start }) => start?.())
  }
}
