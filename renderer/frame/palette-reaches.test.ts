/** Every command of the evaluator's workbench can be reached from the palette: by itself, or by what opens the place where it is done. */
import { describe, expect, test } from 'vitest'
import { api, type Api } from '../../core/api.ts'

type Workbench = 'attribute' | 'memo' | 'source' | 'attachment' | 'coding' | 'retrieval'

type Reached = {
  readonly [F in Workbench]: {
    readonly [
      P in keyof Api[F] as Api[F][P] extends { readonly kind: 'command' } ? P : never
    ]: string
  }
}

/** Ids as they stand in the lists of commands. */
const reached: Reached = {
  attribute: {
    add: 'attributes.add',
    change: 'attributes.change',
    move: 'attributes.change',
    remove: 'attributes.change',
    set: 'attributes.edit',
    setMany: 'attributes.edit',
    addRoster: 'people.roster',
  },
  memo: {
    add: 'frame.memo',
    change: 'memo.write',
    link: 'memo.link',
    unlink: 'memo.link',
    remove: 'memos.remove',
  },
  source: {
    addNote: 'frame.note',
    change: 'collect.${id}',
    edit: 'desk-edit',
    remove: 'collect.${id}',
    attend: 'note.attendance',
    nameSpeaker: 'collect.${id}',
    join: 'source.join',
    split: 'source.split',
    addProtocol: 'note.protocol',
    changeProtocol: 'note.protocol',
    removeProtocol: 'note.protocol',
    followProtocol: 'note.protocol',
    changeSeveral: 'collect.several-${key}',
    removeSeveral: 'collect.${id}',
  },
  attachment: { change: 'attachment-details-${id}', remove: 'attachment-remove-${id}' },
  coding: {
    seedCodebook: 'codebook-seed-${edition}',
    addCode: 'code-add',
    changeCode: 'code-open',
    moveCode: 'code-up',
    removeCode: 'code-remove',
    removeCodes: 'code-remove',
    retireCodes: 'code-retire',
    mergeCodes: 'code-merge',
    sendCodings: 'passages-send',
    splitCode: 'passages-split',
    removeCodings: 'passages-remove',
    importCodebook: 'codebook-import',
    split: 'desk-${id}',
    merge: 'desk-${id}',
    addPlace: 'attachment-region',
    movePlace: 'attachment-region',
    add: 'desk-code',
    addInVivo: 'desk-in-vivo',
    addWithNewCode: 'desk-code',
    addForNode: 'note.tie.${index + 1}',
    resize: 'desk-${id}',
    direct: 'desk-${id}',
    recode: 'desk-${id}',
    memo: 'desk-${id}',
    review: 'desk-${id}',
    remove: 'desk-${id}',
  },
  retrieval: {
    save: 'retrieve.save',
    changeSaved: 'retrieve.save',
    renameSaved: 'retrieve.rename',
    removeSaved: 'retrieve.remove',
  },
}

/** Tests run in Node, whose types the window does not see. */
declare const process: {
  getBuiltinModule: (name: 'node:fs') => {
    readdirSync: (folder: URL, options: { recursive: true }) => readonly string[]
    readFileSync: (file: URL, encoding: 'utf8') => string
  }
}

function allSources(): string {
  const files = process.getBuiltinModule('node:fs')
  const folder = new URL('../', import.meta.url)
  return files
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
    .map((name) => files.readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
}

describe('the palette', () => {
  const text = allSources()
  const named = Object.entries(reached).flatMap(([feature, commands]) =>
    Object.entries(commands).map(([command, id]) => [`${feature}.${command}`, id] as const),
  )

  test.each(named)('leads to %s', (_, id) => {
    const ways = [`id: '${id}'`, `id: \`${id}\``, `command('${id}'`]
    expect(
      ways.some((way) => text.includes(way)),
      id,
    ).toBe(true)
  })

  test('is asked about every feature of the workbench', () => {
    for (const feature of Object.keys(reached)) expect(Object.keys(api)).toContain(feature)
  })
})
