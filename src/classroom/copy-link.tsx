interface Props {
  id: string
  label: string
  link: string
  copy: string
  copied: string
}

/** A link in a field, to be copied. */
export const CopyLink = ({ id, label, link, copy, copied }: Props) => (
  <p class="copy">
    <label for={id}>{label}</label>
    <input id={id} type="url" dir="ltr" readonly value={link} />
    <button type="button" hidden data-copy={id} data-copied={copied}>
      {copy}
    </button>
  </p>
)
