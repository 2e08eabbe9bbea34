import { Button } from '@mantine/core'
import { useState } from 'react'
import type { NetworkId, WaveId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { useJob, useSaveFile } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './report-page.module.css'
import { reportWords } from './words.ts'

type Made =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'made'
      readonly name: string
      readonly pages: number | null
      readonly place: string | null
    }

/** What became of it, in sentences: where it went, and that it is no longer encrypted. */
function Outcome({ made }: { readonly made: Made }) {
  if (made.kind === 'none') return null
  if (made.kind === 'failed') return <p>{reportWords.failed}</p>
  const { name, pages, place } = made
  return (
    <p>
      {reportWords.made(name, pages)}{' '}
      {place === null
        ? reportWords.notTaken
        : `${place === name ? reportWords.downloaded : reportWords.savedAt(place)} ${reportWords.plain}`}
    </p>
  )
}

/** Makes the Word document and brings it to the person. */
export function MakeWord({
  networkId,
  waveId,
  primary = true,
}: {
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
  readonly primary?: boolean
}) {
  const { start, running, progress, cancel } = useJob('report', 'makeWord')
  const saveFile = useSaveFile()
  const [made, setMade] = useState<Made>({ kind: 'none' })
  const make = async (): Promise<void> => {
    setMade({ kind: 'none' })
    try {
      const { file, pages } = await start({ networkId, waveId })
      const place = await saveFile(file)
      setMade({ kind: 'made', name: file.name, pages, place })
    } catch {
      // What went wrong has been shown where it happened.
      setMade({ kind: 'failed' })
    }
  }
  useCommands([
    {
      id: 'report.word',
      label: reportWords.make,
      keys: 'mod+enter',
      bar: true,
      disabled: whyNot([running, reasons.running]),
      run: () => void make(),
    },
  ])
  return (
    <div className={styles['make']}>
      <div className={styles['makeRow']}>
        <Button
          variant={primary ? 'filled' : 'default'}
          loading={running}
          onClick={() => void make()}
          fullWidth
        >
          {reportWords.make}
        </Button>
        {running && (
          <Button variant="default" onClick={cancel}>
            {reportWords.stop}
          </Button>
        )}
      </div>
      <div role="status" className={styles['outcome']}>
        {running ? <p>{progress?.step ?? reportWords.making}</p> : <Outcome made={made} />}
      </div>
    </div>
  )
}
