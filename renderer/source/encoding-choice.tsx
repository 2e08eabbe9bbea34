/** In which encoding text is read. */
import { NativeSelect } from '@mantine/core'
import { encodingNames, TextEncoding } from '../../core/source/text-encoding.ts'
import { importFileWords as words } from './import-words.ts'

const encodings = TextEncoding.options.map((value) => ({
  value,
  label: words.encodingOf(encodingNames[value], words.lettersOf[value]),
}))

/** Null for whatever is none. */
export function asEncoding(value: string): TextEncoding | null {
  const chosen = TextEncoding.safeParse(value)
  return chosen.success ? chosen.data : null
}

export function EncodingChoice({
  label,
  first,
  value,
  onChoose,
}: {
  readonly label: string
  /** What stands above the encodings. */
  readonly first: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChoose: (value: string) => void
}) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[...first, ...encodings]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  )
}
