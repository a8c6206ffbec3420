/** A share between 0 and 1 as a bar, for the eye alone: the number stands beside it. It prints, and mirrors with the page. */
export function Bar({ share }: { share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(share * 100)} height="10" />
    </svg>
  )
}
