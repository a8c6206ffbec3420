import { spacedCode } from '../quiz/group-code.ts'

/** The code of a class as everything shows it: in groups of three digits, from the left in every language. */
export const GroupCode = ({ code }: { code: string }) => (
  <bdi class="code" lang="en" dir="ltr" translate="no">
    {spacedCode(code)}
  </bdi>
)
