/** The recovery code, shown once: to copy, to print, to confirm. */
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { groupsOf, isGroup, probeOf } from './code-groups.ts'
import { useSession } from '../session.ts'
import styles from './recovery-code.module.css'
import type { NewCode } from './new-code.ts'
import { momentExactly } from '../look/dates.ts'
import { recoveryWords as words } from './words.ts'

function Printable({ code, name, path }: NewCode) {
  return (
    <div className={styles['sheet']} data-printable>
      <p className={styles['paperTitle']}>{words.printTitle}</p>
      <ol className={styles['code']} aria-label={words.label}>
        {groupsOf(code).map((groups) => (
          <li key={groups.join('-')}>{groups.join(' – ')}</li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        <dt>{words.project}</dt>
        <dd>{name}</dd>
        <dt>{words.file}</dt>
        <dd>{path}</dd>
        <dt>{words.date}</dt>
        <dd>{momentExactly(new Date().toISOString())}</dd>
      </dl>
      <p className={styles['paperNote']}>{words.keep}</p>
    </div>
  )
}

export function RecoveryCode({
  made,
  lead = words.lead,
  onDone,
}: {
  readonly made: NewCode
  readonly lead?: string
  readonly onDone: () => void
}) {
  const { bridge } = useSession()
  const [typed, setTyped] = useState('')
  const [written, setWritten] = useState(false)
  const [copied, setCopied] = useState(false)
  const probe = probeOf(made.code)
  const right = isGroup(made.code, probe, typed)
  const copy = () =>
    void bridge.copy(made.code).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Stack gap="md">
      <p className={styles['lead']}>{lead}</p>
      <Printable {...made} />
      <p className={styles['keep']}>{words.keep}</p>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {words.copy}
        </Button>
        <span role="status" className={styles['copied']}>
          {copied && words.copied}
        </span>
      </Group>
      <div className={styles['confirm']}>
        <TextInput
          label={words.confirm(words.ordinals[probe.line] ?? '', words.ordinals[probe.group] ?? '')}
          description={right ? words.right : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typed}
          maxLength={8}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Checkbox
          label={words.written}
          checked={written}
          onChange={(event) => setWritten(event.currentTarget.checked)}
        />
      </div>
      <Group>
        <Button size="md" disabled={!right && !written} onClick={onDone}>
          {words.goOn}
        </Button>
      </Group>
    </Stack>
  )
}
