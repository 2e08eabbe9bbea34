/** The operating system's key store, where the host has one; keys never lie on the disk in the clear. */
export interface KeyStore {
  readonly available: () => boolean
  readonly keep: (path: string, key: Uint8Array) => Promise<void>
  readonly find: (path: string) => Promise<Uint8Array | null>
  readonly has: (path: string) => Promise<boolean>
  readonly forget: (path: string) => Promise<void>
}

/** For hosts without a key store: remembers nothing. */
export const noKeyStore: KeyStore = {
  available: () => false,
  keep: () => Promise.resolve(),
  find: () => Promise.resolve(null),
  has: () => Promise.resolve(false),
  forget: () => Promise.resolve(),
}
