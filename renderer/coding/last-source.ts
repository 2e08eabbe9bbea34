/** The source that was read last in each network, for as long as the window is open. */
import type { NetworkId, SourceId } from '../../core/ids.ts'

const last = new Map<NetworkId, SourceId>()

export function rememberSource(networkId: NetworkId, sourceId: SourceId): void {
  last.set(networkId, sourceId)
}

export function lastSource(networkId: NetworkId): SourceId | null {
  return last.get(networkId) ?? null
}
