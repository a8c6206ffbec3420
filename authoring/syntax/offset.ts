import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'

/**
 * Where a field or list item begins in a text; of what holds it, where it is missing. With `part`,
 * where that stretch of it is.
 */
export function offsetOf(
  doc: Document,
  text: string,
  path: PropertyKey[],
  part: string | undefined,
): number {
  let node: unknown = doc.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) return offset
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
      node = node.items[step]
      offset = (node as Node).range?.[0] ?? offset
    } else return offset
  }
  if (part === undefined || !isScalar(node) || !node.range) return offset
  const at = text.indexOf(part, node.range[0])
  return at >= 0 && at < node.range[1] ? at : offset
}
