/** How each expected failure is told to people: what happened, what is safe, what to do. */
import type { ErrorCode } from './errors.ts'

export interface ErrorWords {
  readonly happened: string
  readonly safe: string
  readonly next: string
}

const nothingChanged = 'Nothing was changed.'
const fileUntouched = 'The file was not touched.'

function words(happened: string, safe: string, next: string): ErrorWords {
  return { happened, safe, next }
}

/** Of opening and keeping a project. */
const aboutFiles = {
  locked: words(
    'The project is locked.',
    'Everything saved is in its file.',
    'Unlock it to go on.',
  ),
  'wrong-passphrase': words(
    'This passphrase does not open the file.',
    fileUntouched,
    'Check capitals and the keyboard layout, or use the recovery code. If you are sure of the passphrase, the first bytes of the file may be damaged: try a copy.',
  ),
  'weak-passphrase': words(
    'The passphrase is too short.',
    nothingChanged,
    'Take at least eight characters; several words are easy to keep in mind.',
  ),
  'wrong-recovery-code': words(
    'The recovery code does not fit.',
    fileUntouched,
    'Compare it line by line with what you wrote down; each line ends in two check characters. A new passphrase brings a new code: the old one no longer opens the file.',
  ),
  'not-a-project': words(
    'This is not a Trellis project.',
    fileUntouched,
    'Choose a file whose name ends in .trellis.',
  ),
  'newer-version': words(
    'A newer Trellis has made this file.',
    fileUntouched,
    'Open it with that version or a later one.',
  ),
  truncated: words(
    'The file ends too early; a part of it is missing.',
    'What is left was not touched.',
    'It may have been copied before it was finished. Copy it again, or open a backup.',
  ),
  damaged: words(
    'A part of the file is damaged and cannot be read.',
    'Nothing more was written to it.',
    'Keep this file, and open a backup or another copy of it.',
  ),
  'in-use': words(
    'Another window or program has this file open.',
    fileUntouched,
    'Lock or close the project there, then try again.',
  ),
  'read-only': words(
    'Trellis may not write to this file or its folder.',
    fileUntouched,
    'Copy it to a folder of your own, or ask for the right to write there.',
  ),
  'disk-full': words(
    'The disk is full: the last change could not be saved.',
    'Everything saved before it is in the file.',
    'Make room on the disk. What you typed stays in its window, which tries again by itself every two seconds: do not close it before.',
  ),
  'project-gone': words(
    'The project’s file is no longer at its place: the stick may be unplugged, or its folder moved.',
    'Everything saved before is in the file, wherever it is now.',
    'Plug the stick in again, or put the file back. What you typed stays in its window, which tries again by itself every two seconds: do not close it before.',
  ),
  'no-such-file': words(
    'There is no file at this place.',
    nothingChanged,
    'Check the name, or whether the stick is plugged in.',
  ),
  'no-such-folder': words(
    'There is no such folder.',
    nothingChanged,
    'Choose a folder that is there.',
  ),
  'already-exists': words(
    'There already is a file of this name.',
    'It was left as it is.',
    'Choose another name, or open that file.',
  ),
  'no-key-store': words(
    'This computer has no key store that Trellis can trust.',
    'The key was not kept anywhere.',
    'Type the passphrase when you open the project.',
  ),
} satisfies Partial<Record<ErrorCode, ErrorWords>>

/** Of evaluating: rules that a change must keep. */
const aboutWork = {
  usage: words(
    'This request does not have the form it needs.',
    nothingChanged,
    'Correct it and try again.',
  ),
  'unknown-procedure': words(
    'Trellis knows no such request.',
    nothingChanged,
    'See `trellis describe`.',
  ),
  'not-found': words(
    'What this refers to is no longer there.',
    nothingChanged,
    'It may have been removed or undone; look again.',
  ),
  conflict: words(
    'The text was changed meanwhile.',
    'What you typed is still on the screen.',
    'Look at the new text and make the change again.',
  ),
  'needs-evidence': words(
    'A rating needs evidence.',
    'The draft is kept.',
    'Cite at least one passage, or say that the evidence is insufficient.',
  ),
  'needs-warrant': words(
    'A rating needs a warrant.',
    'The draft is kept.',
    'Write in a sentence or two how the passages lead to the level.',
  ),
  published: words(
    'This network holds published data, which stay as they were printed.',
    nothingChanged,
    'Choose a network of your own.',
  ),
  'bad-span': words(
    'This passage cannot be coded.',
    nothingChanged,
    'Select at least one character of one source.',
  ),
  'still-cited': words(
    'A rating cites this passage.',
    nothingChanged,
    'Take the citation out of the rating first.',
  ),
  'still-used': words(
    'Something else still uses this.',
    nothingChanged,
    'Remove or move what uses it first.',
  ),
  'name-taken': words('This name is taken.', nothingChanged, 'Choose another one.'),
  'does-not-fit': words(
    'A value does not fit its kind.',
    nothingChanged,
    'Numbers look like 3.5, dates like 2024-11-12; a choice must be one of the list.',
  ),
  'different-speakers': words(
    'Both sources use one name for speakers who are not known to be the same person.',
    nothingChanged,
    'Say in both who that is, or give the speaker another name in one of them.',
  ),
  shipped: words(
    'The published framework stays as it is.',
    nothingChanged,
    'Add a node of your own beside or below it.',
  ),
  blind: words(
    'You code blind: others may have coded here, and you would change what you do not see.',
    nothingChanged,
    'See others again first; a code can also be retired.',
  ),
  'own-subtree': words('A code cannot move into itself.', nothingChanged, 'Choose another place.'),
  'nothing-to-undo': words('There is nothing to undo.', nothingChanged, 'Go on working.'),
  'nothing-to-redo': words('There is nothing to redo.', nothingChanged, 'Go on working.'),
} satisfies Partial<Record<ErrorCode, ErrorWords>>

/** Of bringing files in and out. */
const aboutImport = {
  'unknown-format': words(
    'Trellis cannot read this kind of file.',
    'The other files are not affected.',
    'It reads txt, md, html, docx, odt, rtf, pdf, vtt, srt, csv and xlsx; save it as one of these. A picture or a recording is attached to a source: open the source, and attach it there.',
  ),
  'already-imported': words(
    'This very file is in the network already.',
    'The other files are not affected.',
    'You will find it in the list of sources.',
  ),
  'unreadable-file': words(
    'This file is not what its name says, or it is damaged.',
    'The other files are not affected.',
    'Open it in the program that made it and save it again.',
  ),
  'no-text': words(
    'There is no text in this file.',
    'The other files are not affected.',
    'Check that it is the right one.',
  ),
  'no-text-layer': words(
    'The pages of this PDF are pictures: there is no text in it.',
    'The other files are not affected.',
    'Run it through a program that recognises text, or ask for the document that it was made of.',
  ),
  'needs-password': words(
    'This file is locked with a password.',
    'The other files are not affected.',
    'Open it in the program that made it, save it without a password, and choose it again.',
  ),
  'too-large': words(
    'This file is too large to read.',
    'The other files are not affected.',
    'Split it, or take out pictures.',
  ),
  'too-slow': words(
    'This took too long and was stopped.',
    'Nothing else is affected.',
    'A file may be damaged: save its text as a new file. A pattern may have to be simpler.',
  ),
  'still-running': words(
    'Files are still being brought in.',
    nothingChanged,
    'Wait until that is done, or stop it, and try again.',
  ),
  cancelled: words(
    'Stopped, as you asked.',
    'Nothing of it was kept.',
    'Start again whenever you like.',
  ),
  'file-changed': words(
    'The file was changed or taken away while it was read.',
    'Nothing of it was kept.',
    'Wait until the program that writes it is done, then choose it again.',
  ),
  'file-gone': words('The file is no longer there.', nothingChanged, 'Choose it again.'),
  'upload-stalled': words('The file stopped coming.', nothingChanged, 'Try a copy nearer by.'),
  'connection-lost': words(
    'The window has lost its connection to Trellis.',
    'Everything shown as saved is in the file.',
    'Wait a moment; if it does not come back, start Trellis again.',
  ),
  internal: words(
    'Something went wrong inside Trellis.',
    'Everything saved before is in the file; this step was not carried out.',
    'Try again; if it happens again, lock the project and open it anew.',
  ),
} satisfies Partial<Record<ErrorCode, ErrorWords>>

export const errorWords: Readonly<Record<ErrorCode, ErrorWords>> = {
  ...aboutFiles,
  ...aboutWork,
  ...aboutImport,
}

/** All three parts in one line, for the command line and for logs. */
export function errorSentence(code: ErrorCode): string {
  const { happened, safe, next } = errorWords[code]
  return [happened, safe, next].join(' ')
}
