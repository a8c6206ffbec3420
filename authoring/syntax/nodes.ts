import { isMap, isNode, isSeq, type Node } from 'yaml'

/** A node of a document, and whether it is the name of a field. */
export interface PlacedNode {
  node: Node
  isKey: boolean
}

/** All nodes from one on, each before what is in it. The parser's own walk takes many times as long. */
export function nodesIn(root: unknown): PlacedNode[] {
  const found: PlacedNode[] = []
  const add = (node: unknown, isKey: boolean) => {
    if (!isNode(node)) return
    found.push({ node, isKey })
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        add(key, true)
        add(value, false)
      }
    } else if (isSeq(node)) for (const item of node.items) add(item, false)
  }
  add(root, false)
  return found
}
