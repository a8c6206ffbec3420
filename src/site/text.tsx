import { isolated } from './isolated.ts'

/** A quiz's text for JSX: see `isolated`. */
export const Text = ({ children }: { children: string }) => <>{isolated(children)}</>
