import { Input, Radio, Stack } from '@mantine/core'
import { Edition } from '../../core/framework/contract.ts'
import styles from './people-page.module.css'
import { editionNames, networkWords as words } from './words.ts'

/** The two editions as a choice of one; as plain words where it is no longer open. */
export function EditionChoice({
  edition,
  disabled,
  hint,
  onChoose,
}: {
  readonly edition: Edition
  readonly disabled: boolean
  readonly hint: string
  readonly onChoose: (edition: Edition) => void
}) {
  const choose = (value: string) => {
    const chosen = Edition.safeParse(value)
    if (chosen.success) onChoose(chosen.data)
  }
  if (disabled)
    return (
      <Input.Wrapper label={words.edition} description={hint} labelElement="div">
        <p className={styles['edition']}>{editionNames[edition]}</p>
      </Input.Wrapper>
    )
  return (
    <Radio.Group label={words.edition} description={hint} value={edition} onChange={choose}>
      <Stack gap={6} mt={6}>
        {Edition.options.map((one) => (
          <Radio key={one} value={one} label={editionNames[one]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
