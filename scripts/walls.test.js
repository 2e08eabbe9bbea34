import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import walls from './walls.cjs'

const here = dirname(fileURLToPath(import.meta.url))
const fixtures = join(here, 'fixtures/walls')

/** @param {string} fixture */
async function complaints(fixture) {
  const folder = join(fixtures, fixture)
  const { doNotFollow, tsPreCompilationDeps, enhancedResolveOptions } = walls.options
  const { output } = await cruise(
    readdirSync(folder),
    {
      baseDir: folder,
      ruleSet: { forbidden: walls.forbidden },
      validate: true,
      doNotFollow,
      tsPreCompilationDeps,
    },
    enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name)
}

describe('the walls between folders', () => {
  test('let through what keeps to them', async () => {
    expect(await complaints('sound')).toEqual([])
  })

  test.each(walls.forbidden.map(({ name }) => name))('%s: complains when broken', async (name) => {
    expect(existsSync(join(fixtures, name)), 'a fixture that breaks it').toBe(true)
    expect(await complaints(name)).toContain(name)
  })
})

/**
 * Compiles a file as if it stood in the folder whose settings are used.
 * @param {string} folder
 * @param {string} fixture
 */
function compile(folder, fixture) {
  const path = join(here, '..', folder, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve(dirname(path)))
  delete options.tsBuildInfoFile
  const program = ts.createProgram([join(here, 'fixtures/compiler', fixture)], {
    ...options,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    noEmit: true,
    skipLibCheck: true,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the walls that the compiler keeps', () => {
  test('let through what keeps to them', () => {
    expect(compile('core', 'core-sound.ts')).toEqual([])
  })

  test.each([
    ['core', 'core-sees-no-dom.ts', /Cannot find name 'document'/],
    ['core', 'core-sees-no-node.ts', /Cannot find name 'process'/],
    ['core', 'core-sees-no-node-module.ts', /Cannot find module 'node:fs'|name 'node:fs'/],
    ['core', 'core-sees-no-electron.ts', /'app'|module 'electron'/],
    ['renderer', 'renderer-sees-no-electron.ts', /'app'|module 'electron'/],
    ['main', 'main-sees-no-dom.ts', /Cannot find name 'document'/],
    ['renderer', 'renderer-sees-no-node.ts', /Cannot find name 'process'/],
    ['renderer', 'renderer-sees-no-node-module.ts', /module 'node:fs'|name 'node:fs'/],
    ['preload', 'preload-sees-no-node.ts', /Cannot find name 'process'/],
  ])('%s: %s does not compile', (folder, fixture, complaint) => {
    const said = compile(folder, fixture)
    expect(said.length).toBeGreaterThan(0)
    expect(said[0]).toMatch(complaint)
  })
})
