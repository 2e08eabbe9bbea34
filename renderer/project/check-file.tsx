import { Button } from '@mantine/core'
import { useState } from 'react'
import { openSheet } from '../frame/open-sheets.ts'
import { useTell, type OutputOf } from '../query.ts'
import styles from './settings-sheet.module.css'
import { settingsWords as words } from './words.ts'

type Result = OutputOf<'project', 'check'>

function Verdict({ result }: { readonly result: Result }) {
  const sound = result.pages === 'sound' && result.journal === 'sound' && result.foreignKeys === 0
  if (sound) return <p className={styles['good']}>{words.sound(result.entries)}</p>
  return (
    <div className={styles['bad']}>
      <p>{words.notSound}</p>
      <ul>
        {result.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}

/** Reads every page, every reference and the whole journal, and says what it found. */
export function CheckFile() {
  const check = useTell('project', 'check')
  const [result, setResult] = useState<Result | null>(null)
  const run = () => {
    setResult(null)
    check.tell({}).then(setResult, () => undefined)
  }
  return (
    <>
      <div className={styles['buttons']}>
        <Button variant="default" loading={check.busy} onClick={run}>
          {words.check}
        </Button>
        <Button variant="default" onClick={() => openSheet('history')}>
          {words.history}
        </Button>
      </div>
      <div role="status">{result !== null && <Verdict result={result} />}</div>
    </>
  )
}
