/** The network itself: name, problem, aim, hub, what else to know, and the edition it is judged by. */
import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useAsk, useTell } from '../query.ts'
import { Callout } from '../look/callout.tsx'
import type { Network } from '../../core/network/contract.ts'
import { EditionChoice } from './edition-choice.tsx'
import styles from './people-page.module.css'
import { useNetworkFields, type NetworkFields } from './use-network-fields.ts'
import { networkWords as words } from './words.ts'

export function NetworkPane({
  network,
  empty,
}: {
  readonly network: Network
  /** Nothing stands on the network, so that it could be removed. */
  readonly empty: boolean
}) {
  const { readOnly } = network
  const { fields, change, keep } = useNetworkFields(network)
  const rated = (useAsk('rating', 'list', { networkId: network.id }).data ?? []).length > 0
  return (
    <section className={styles['section']} aria-label={words.about}>
      <h2 className={styles['head']}>{words.about}</h2>
      {readOnly && <Callout title={words.published}>{words.publishedWhy}</Callout>}
      <Stack gap="sm" onBlur={keep}>
        <TextInput
          label={words.name}
          value={fields.name}
          readOnly={readOnly}
          maxLength={400}
          error={fields.name.trim() === '' ? words.needsName : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <LongFields fields={fields} change={change} readOnly={readOnly} />
        <EditionChoice
          edition={fields.edition}
          disabled={readOnly || rated}
          hint={rated ? words.editionKept : words.editionHint}
          onChoose={(edition) => change({ edition })}
        />
        {empty && !readOnly && <RemoveNetwork network={network} />}
      </Stack>
    </section>
  )
}

function LongFields({
  fields,
  change,
  readOnly,
}: {
  readonly fields: NetworkFields
  readonly change: (part: Partial<NetworkFields>) => void
  readonly readOnly: boolean
}) {
  const texts = [
    { field: 'problem', label: words.problem, hint: words.problemHint },
    { field: 'aim', label: words.aim, hint: words.aimHint },
    { field: 'hub', label: words.hub, hint: words.hubHint },
    { field: 'about', label: words.description, hint: words.descriptionHint },
  ] as const
  return texts.map(({ field, label, hint }) => (
    <Textarea
      key={field}
      label={label}
      description={readOnly ? undefined : hint}
      value={fields[field]}
      readOnly={readOnly}
      autosize
      minRows={1}
      maxRows={8}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  ))
}

function RemoveNetwork({ network }: { readonly network: Network }) {
  const { tell, busy } = useTell('network', 'remove')
  return (
    <div>
      <Button
        variant="default"
        loading={busy}
        onClick={() => void tell({ networkId: network.id }).catch(() => undefined)}
      >
        {words.removeNetwork}
      </Button>
    </div>
  )
}
