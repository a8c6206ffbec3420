/** What a box that is ticked sends. */
export const ticked = 'yes'

interface Props {
  name: string
  label: string
  hint: string
  checked: boolean
}

/** Something to tick in a form, and what it means. */
export const CheckField = ({ name, label, hint, checked }: Props) => (
  <>
    <p class="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        value={ticked}
        checked={checked}
        aria-describedby={`${name}-hint`}
      />
      <label for={name}>{label}</label>
    </p>
    <p class="note" id={`${name}-hint`}>
      {hint}
    </p>
  </>
)
