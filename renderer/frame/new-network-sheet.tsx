import { Modal } from '@mantine/core'
import { useCurrent } from '../current.ts'
import { NewNetworkForm } from '../network/new-network-form.tsx'
import { closeSheet } from './open-sheets.ts'
import { frameWords } from './words.ts'

/** A new network, over whatever page is open; it becomes the current one. */
export function NewNetworkSheet() {
  const { choose } = useCurrent()
  return (
    <Modal opened onClose={closeSheet} title={frameWords.newNetwork} size={560}>
      <NewNetworkForm
        onDone={(networkId) => {
          choose(networkId)
          closeSheet()
        }}
      />
    </Modal>
  )
}
