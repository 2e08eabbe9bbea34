import { z } from 'zod'
import { action, command, query, type Implementation } from '../contract.ts'
import { CoderId } from '../ids.ts'
import { Empty, Instant, Name, ShortText } from '../values.ts'

/** Never stored, logged or shown; a new one needs eight characters at least. */
export const Passphrase = z.string().min(1).max(1_000)

export const Coder = z.strictObject({ id: CoderId, name: z.string(), initials: z.string() })
export type Coder = z.output<typeof Coder>

export const UndoState = z.strictObject({
  /** What the next undo or redo would take back or bring back; null where there is nothing. */
  undo: z
    .strictObject({ feature: z.string(), procedure: z.string(), subject: z.string() })
    .nullable(),
  redo: z
    .strictObject({ feature: z.string(), procedure: z.string(), subject: z.string() })
    .nullable(),
})
export type UndoState = z.output<typeof UndoState>

export const ProjectStatus = z.strictObject({
  open: z.boolean(),
  /** File of the open project; null while none is. */
  path: z.string().nullable(),
  name: z.string().nullable(),
  me: Coder.nullable(),
  /** Whether it is not known who is at work: several coders, or a computer that this file has not been opened on. */
  asksWho: z.boolean(),
  autoLockMinutes: z.int(),
  canRemember: z.boolean(),
  undo: UndoState,
  /** When the last change was safely in the file; null before the first of this session. */
  saved: Instant.nullable(),
})
export type ProjectStatus = z.output<typeof ProjectStatus>

export const JournalEntry = z.strictObject({
  seq: z.int(),
  at: Instant,
  coder: z.string(),
  feature: z.string(),
  procedure: z.string(),
  subject: z.string(),
  kind: z.enum(['command', 'undo', 'redo']),
})
export type JournalEntry = z.output<typeof JournalEntry>

export const CheckResult = z.strictObject({
  pages: z.enum(['sound', 'damaged']),
  foreignKeys: z.int(),
  journal: z.enum(['sound', 'broken']),
  entries: z.int(),
  problems: z.array(z.string()).readonly(),
})
export type CheckResult = z.output<typeof CheckResult>

const Unlocked = z.strictObject({ name: z.string(), path: z.string() })
const Created = z.strictObject({ name: z.string(), path: z.string(), recoveryCode: z.string() })

export const projectContract = {
  status: query(Empty, ProjectStatus),
  create: action(
    z.strictObject({ path: z.string().min(1), name: Name, passphrase: Passphrase, coder: Name }),
    Created,
  ),
  /** The demo project, as a file of its own. */
  createDemo: action(z.strictObject({ path: z.string().min(1), passphrase: Passphrase }), Created),
  unlock: action(
    z.strictObject({ path: z.string().min(1), passphrase: Passphrase, remember: z.boolean() }),
    Unlocked,
  ),
  unlockWithRecoveryCode: action(
    z.strictObject({ path: z.string().min(1), recoveryCode: z.string().min(1) }),
    Unlocked,
  ),
  /** With the key that the operating system's key store keeps, where there is one. */
  unlockRemembered: action(z.strictObject({ path: z.string().min(1) }), Unlocked),
  lock: action(Empty, Empty),
  /** Says that a person is at work, so that the clock of the automatic lock starts again. */
  present: action(Empty, Empty),
  setAutoLock: action(z.strictObject({ minutes: z.int().min(1).max(240) }), Empty),
  /** Copy, rekey, verify, rename; needs the present passphrase. Gives a new recovery code; the old code and passphrase no longer open the file. */
  changePassphrase: action(
    z.strictObject({ passphrase: Passphrase, next: Passphrase }),
    z.strictObject({ recoveryCode: z.string() }),
  ),
  /** Where the project's networks, people and codings are checked for damage. */
  check: action(Empty, CheckResult),
  undo: action(Empty, UndoState),
  redo: action(Empty, UndoState),
  /** Newest first. */
  journal: query(
    z.strictObject({ limit: z.int().min(1).max(500) }),
    z.array(JournalEntry).readonly(),
  ),
  coders: query(Empty, z.array(Coder).readonly()),
  rename: command(z.strictObject({ name: Name }), Empty),
  /** Somebody else who codes in this project. Refused (`name-taken`) for a name that a coder has. */
  addCoder: command(z.strictObject({ name: Name }), z.strictObject({ coderId: CoderId })),
  /** Says who is at work from now on, on this computer. */
  beCoder: action(z.strictObject({ coderId: CoderId }), Empty),
  renameMe: command(z.strictObject({ name: Name, initials: ShortText }), Empty),
  /** Paths of projects opened before, newest first, with whether the file is there now. */
  recent: action(
    Empty,
    z.strictObject({
      kept: z.boolean(),
      projects: z
        .array(
          z.strictObject({
            path: z.string(),
            present: z.boolean(),
            modified: Instant.nullable(),
            remembered: z.boolean(),
          }),
        )
        .readonly(),
    }),
  ),
  keepRecent: action(z.strictObject({ keep: z.boolean() }), Empty),
  forgetRecent: action(z.strictObject({ path: z.string() }), Empty),
  /** Folders and `.trellis` files of one folder of this computer; an empty path is the person's documents folder. */
  browse: query(
    z.strictObject({ folder: z.string() }),
    z.strictObject({
      folder: z.string(),
      parent: z.string().nullable(),
      folders: z.array(z.string()).readonly(),
      projects: z.array(z.string()).readonly(),
    }),
  ),
}
export type ProjectService = Implementation<typeof projectContract>
