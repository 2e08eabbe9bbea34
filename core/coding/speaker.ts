/** Who asks and who answers. */

const asking = /^(?:int|int\d|interviewer|i|iv|q|question|moderator|researcher|facilitator)[.:]?$/iu

/** True where the name of a speaker is one that transcripts use for the interviewer. */
export function isInterviewer(speaker: string): boolean {
  return asking.test(speaker.trim())
}
