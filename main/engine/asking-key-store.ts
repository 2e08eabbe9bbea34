/** The key store as the engine's thread has it: it asks the host and waits for the answer. */
import type { KeyStore } from '../project/key-store.ts'
import type { KeyQuestion } from './messages.ts'

export interface AskingKeyStore {
  readonly store: KeyStore
  readonly answer: (id: number, answer: string | null) => void
}

export function askingKeyStore(send: (id: number, question: KeyQuestion) => void): AskingKeyStore {
  const waiting = new Map<number, (answer: string | null) => void>()
  let next = 1

  function ask(question: KeyQuestion): Promise<string | null> {
    const id = next++
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      send(id, question)
    })
  }

  return {
    answer: (id, answer) => {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    },
    store: {
      available: () => true,
      keep: async (path, key) => {
        await ask({ op: 'keep', path, key: Buffer.from(key).toString('hex') })
      },
      find: async (path) => {
        const found = await ask({ op: 'find', path })
        return found === null ? null : Buffer.from(found, 'hex')
      },
      has: async (path) => (await ask({ op: 'has', path })) !== null,
      forget: async (path) => {
        await ask({ op: 'forget', path })
      },
    },
  }
}
