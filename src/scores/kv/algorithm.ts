/** Names the segments, checkpoints and views of one way of counting: another has keys of its own. */
export const currentAlgorithm = 'v1'
