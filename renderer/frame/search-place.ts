/** Where a found thing is to be seen. */
import type { SearchHit } from '../../core/source/contract.ts'

const encode = encodeURIComponent

export function placeOfHit({ kind, id, sourceId, blockId }: SearchHit): string {
  switch (kind) {
    case 'source': {
      const place = `/code/${encode(sourceId ?? id)}`
      return blockId === null ? place : `${place}?block=${encode(blockId)}`
    }
    case 'memo':
      return sourceId === null
        ? `/codebook?coding=${encode(id)}`
        : `/code/${encode(sourceId)}?coding=${encode(id)}`
    case 'code':
      return `/codebook?code=${encode(id)}`
    case 'person':
      return `/collect/people?person=${encode(id)}`
    case 'rating':
      return '/judge'
    case 'written':
      return `/memos?memo=${encode(id)}`
    case 'attribute':
      return sourceId === null
        ? `/collect/attributes?person=${encode(id)}`
        : `/collect/attributes?source=${encode(sourceId)}`
    case 'node':
      return `/overview?node=${encode(id)}`
  }
}

/** The rating sheet of a node. */
export function placeOfRating(nodeId: string): string {
  return `/judge?node=${encode(nodeId)}`
}

export interface HitGroup {
  readonly kind: SearchHit['kind']
  readonly hits: readonly { readonly hit: SearchHit; readonly at: number }[]
}

/** Hits by kind, each with its place in the one list that the arrow keys walk. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  let at = 0
  return kinds.map((kind) => ({
    kind,
    hits: hits.filter((hit) => hit.kind === kind).map((hit) => ({ hit, at: at++ })),
  }))
}
