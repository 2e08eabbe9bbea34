/** Why a command cannot be done now: what the list of commands says beside its name. */

/** Said to somebody who would like to do it: what is missing, in a few words, without a full stop. */
export const reasons = {
  published: 'Published data stay as they were printed',
  running: 'Still at work: wait until it is done',
  noNetwork: 'Choose a network first',
  noPassage: 'Select a passage first',
  notAtTheStart: 'Select a passage below the first paragraph',
  noCoding: 'Choose a coding first',
  noParagraph: 'Select a passage or choose a coding first',
  noTime: 'Play a recording, and select a passage that has a time',
  noOtherSource: 'There is no other source this way',
  oneCoder: 'Only one coder has worked in this project',
  blind: 'You code blind to the others',
  noCodings: 'Nothing is coded in this text yet',
  noCode: 'Choose a code first',
  noOtherCode: 'This needs a second code',
  codeCannotMove: 'The code cannot move further this way',
  codeKeepsItsOwn: 'Choose the codes below it as well, or move them out',
  passagesChosen: 'Passages are chosen: let go of them first',
  noPassages: 'There are no passages here',
  choosePassages: 'Choose passages first',
  emptyCodebook: 'The codebook is empty',
  nothingFound: 'Search for something first',
  noQuery: 'Say what is looked for first',
  noAnswer: 'There is nothing found to take along',
  noCell: 'No cell is open',
  noAttachments: 'Nothing is attached to this source',
  noOpenAttachment: 'Open an attachment first',
  noMark: 'Mark where the stretch begins first',
  lastPage: 'This is the last page',
  firstPage: 'This is the first page',
  nobodyHere: 'Nobody stands in this list',
  choosePeople: 'Choose people first',
  noSource: 'There is no source in this list',
  notANote: 'Only notes are written in here; open it to correct its text',
  leaveTheFilter: 'Go to the list first',
  submitted: 'The rating is submitted: reopen it first',
  nothingYet: 'There is nothing to look at yet',
  alreadyHere: 'It is shown already',
} as const

/** The first of these that holds, or null: then nothing is in the way. */
export function whyNot(
  ...ways: readonly (readonly [holds: boolean, reason: string])[]
): string | null {
  return ways.find(([holds]) => holds)?.[1] ?? null
}
