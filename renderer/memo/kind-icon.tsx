import {
  IconAward,
  IconBinaryTree2,
  IconBlockquote,
  IconBook2,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconFileText,
  IconListSearch,
  IconNotes,
  IconPaperclip,
  IconQuote,
  IconReport,
  IconTag,
  IconUser,
} from '@tabler/icons-react'
import type { TargetKind } from '../../core/memo/contract.ts'

const icons: Readonly<Record<TargetKind, typeof IconTag>> = {
  project: IconBook2,
  network: IconBuildingCommunity,
  wave: IconCalendarEvent,
  person: IconUser,
  node: IconBinaryTree2,
  source: IconFileText,
  block: IconBlockquote,
  attachment: IconPaperclip,
  code: IconTag,
  coding: IconQuote,
  memo: IconNotes,
  query: IconListSearch,
  rating: IconAward,
  report: IconReport,
}

/** The sign of a kind of thing; its word always stands beside it. */
export function KindIcon({ kind }: { readonly kind: TargetKind }) {
  const Icon = icons[kind]
  return <Icon size={15} stroke={1.7} aria-hidden />
}
