/** Judging: where the evidence is, and beside it the sheet on which a rating is written. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { NodeId } from '../../core/ids.ts'
import type { SourceKind } from '../../core/values.ts'
import { PassagesDrawer, type PassagesOf } from '../analysis/passages-drawer.tsx'
import { counted, kindWords } from '../analysis/words.ts'
import { useCommands } from '../commands.ts'
import { hashHref, navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import styles from './judge-page.module.css'
import { Matrix } from './matrix.tsx'
import { RatingSheet } from './rating-sheet.tsx'
import { useJudging, type Judging } from './use-judging.ts'
import { useMatrix, type Matrix as MatrixState } from './use-matrix.ts'
import { matrixWords, sheetWords } from './words.ts'

/** Moves within the matrix by key, also where nothing of it has the focus. */
function useMatrixCommands(matrix: MatrixState): void {
  const words = matrixWords.commands
  const { nodeId, column } = matrix.cell
  const step = (id: string, label: string, keys: string, rows: number, columns: number) => ({
    id: `matrix.${id}`,
    label,
    keys,
    bar: true,
    hint: words.cell,
    run: () => matrix.walk(rows, columns),
  })
  useCommands([
    step('up', words.up, 'arrowup', -1, 0),
    step('down', words.down, 'arrowdown', 1, 0),
    step('left', words.left, 'arrowleft', 0, -1),
    step('right', words.right, 'arrowright', 0, 1),
    {
      id: 'matrix.read',
      label: words.read,
      keys: 'enter',
      bar: true,
      hint: words.readHint,
      run: () => matrix.read(nodeId, column),
    },
    {
      id: 'matrix.unfold',
      label: words.unfold,
      keys: 'space',
      run: () => matrix.unfold(matrix.dimensionId),
    },
  ])
}

function Heading({ judging }: { readonly judging: Judging }) {
  const { wave, codings } = judging
  return (
    <div className={styles['heading']}>
      <h1>{matrixWords.title}</h1>
      <p>{matrixWords.lead(wave?.label ?? matrixWords.allWaves, counted(codings, 'coding'))}</p>
      <p className={styles['key']} aria-hidden="true">
        <span data-side="against">−</span> {matrixWords.against}
        <span data-side="for">+</span> {matrixWords.for}
        <span className={styles['dot']} /> {matrixWords.nothing}
      </p>
    </div>
  )
}

/** The sheet, or why there is none. */
function SheetPlace({ judging }: { readonly judging: Judging }) {
  const { network, wave, waves, node } = judging
  if (network.readOnly) return <EmptyState title={sheetWords.published} />
  if (wave === null && waves.length === 0)
    return (
      <EmptyState
        title={matrixWords.noWave}
        action={
          <Button component="a" href={hashHref('/collect/people')}>
            {matrixWords.addWave}
          </Button>
        }
      />
    )
  if (wave === null) return <EmptyState title={matrixWords.chooseWave} />
  if (!wave.held) return <EmptyState title={sheetWords.notHeld(wave.label)} />
  return <RatingSheet key={`${node.id} ${wave.id}`} judging={judging} />
}

function Board({ judging }: { readonly judging: Judging }) {
  const { networkId, waveId, nodes } = judging
  const [passages, setPassages] = useState<PassagesOf | null>(null)
  const choose = (nodeId: NodeId): void =>
    navigate(`/judge?node=${encodeURIComponent(nodeId)}`, { replace: true })
  const read = (nodeId: NodeId, kind: SourceKind | null): void => {
    const label = nodes.find((node) => node.id === nodeId)?.label ?? nodeId
    const name = kind === null ? label : `${label}, ${kindWords[kind].many}`
    setPassages({ networkId, waveId, nodeId, name, kind })
  }
  const matrix = useMatrix(judging, { onChoose: choose, onRead: read })
  useMatrixCommands(matrix)
  return (
    <div className={styles['board']}>
      <div className={styles['evidence']}>
        <Heading judging={judging} />
        <Matrix matrix={matrix} />
      </div>
      <div className={styles['place']}>
        <SheetPlace judging={judging} />
      </div>
      <PassagesDrawer of={passages} onClose={() => setPassages(null)} />
    </div>
  )
}

export function JudgePage() {
  const judging = useJudging()
  return judging === null ? null : <Board judging={judging} />
}
