/** A coded place as the viewers draw it; which code it is, they need not know. */
import type { Place, Region, Stretch } from '../../core/attachment/place.ts'
import type { AttachmentId } from '../../core/ids.ts'

export interface Marker {
  readonly id: string
  readonly attachmentId: AttachmentId
  readonly place: Place
  /** Of the eight code colours. */
  readonly color: number
  readonly label: string
}

/** What a viewer asks of the desk. */
export interface Coding {
  readonly markers: readonly Marker[]
  readonly chosenId: string | null
  /** The place whose code is being chosen. */
  readonly pending: Place | null
  /** Codes a place: opens the picker. Null where nothing may be changed. */
  readonly code: ((place: Place) => void) | null
  /** Why nothing may be coded here; null where it may. */
  readonly reason: string | null
  readonly choose: (id: string) => void
  /** Moves a coded place. */
  readonly move: (id: string, place: Place) => void
  readonly remove: (id: string) => void
}

export interface RegionMarker extends Marker {
  readonly place: Region
}

export interface StretchMarker extends Marker {
  readonly place: Stretch
}

export function regionsOf(markers: readonly Marker[], page: number | null): RegionMarker[] {
  return markers.flatMap((marker) =>
    marker.place.kind === 'region' && marker.place.page === page
      ? [{ ...marker, place: marker.place }]
      : [],
  )
}

export function stretchesOf(markers: readonly Marker[]): StretchMarker[] {
  return markers.flatMap((marker) =>
    marker.place.kind === 'stretch' ? [{ ...marker, place: marker.place }] : [],
  )
}
