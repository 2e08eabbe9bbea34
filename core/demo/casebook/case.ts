/** A case as published: facts in our words, each with the place where it stands; codings by framework node. */
export interface PublishedCase {
  readonly title: string
  readonly date: string
  readonly about: string
  readonly script: string
}
