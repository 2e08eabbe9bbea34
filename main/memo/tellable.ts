/** Which memos a coder who codes blind may read. */

/**
 * In SQL: whether the memo of the table `memo` may be told. Where `mine` is somebody, what others wrote about codings
 * that are not this coder's is left out; null tells all.
 */
export function isTellable(memo: string, mine = '@mine'): string {
  return `(${mine} IS NULL OR ${memo}.coder_id = ${mine} OR NOT EXISTS (
    SELECT 1 FROM memo_link AS tie JOIN coding AS o ON o.id = tie.target_id
    WHERE tie.memo_id = ${memo}.id AND tie.target_kind = 'coding' AND o.coder_id <> ${mine}))`
}

/** In SQL: whether the link of the table `link` may be told; one to a coding of others may not. */
export function isLinkTellable(link: string, mine = '@mine'): string {
  return `(${mine} IS NULL OR ${link}.target_kind <> 'coding' OR NOT EXISTS (
    SELECT 1 FROM coding AS o WHERE o.id = ${link}.target_id AND o.coder_id <> ${mine}))`
}
