/** Where the target of a link is to be seen. */
import type { MemoLink, TargetKind } from '../../core/memo/contract.ts'

const encode = encodeURIComponent

type PlaceOf = (id: string, link: MemoLink) => string

const inSource = ({ sourceId }: MemoLink): string => `/code/${encode(sourceId ?? '')}`

const places: Readonly<Record<TargetKind, PlaceOf>> = {
  project: () => '/overview',
  network: () => '/overview',
  wave: () => '/collect/people',
  person: (id) => `/collect/people?person=${encode(id)}`,
  node: (id) => `/overview?node=${encode(id)}`,
  source: (_, link) => inSource(link),
  block: (id, link) => `${inSource(link)}?block=${encode(id)}`,
  attachment: (id, link) => `${inSource(link)}?attachment=${encode(id)}`,
  code: (id) => `/codebook?code=${encode(id)}`,
  coding: (id, link) => `${inSource(link)}?coding=${encode(id)}`,
  memo: (id) => `/memos?memo=${encode(id)}`,
  query: (id) => `/retrieve?query=${encode(id)}`,
  rating: (_, { nodeId }) => (nodeId === null ? '/judge' : `/judge?node=${encode(nodeId)}`),
  report: () => '/share',
}

/** The page on which the target is, as a place of the window. */
export function placeOfLink(link: MemoLink): string {
  const { kind, id } = link.target
  return places[kind](id, link)
}
