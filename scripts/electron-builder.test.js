import { expect, test } from 'vitest'
import configuration from './electron-builder.cjs'
import { inRoot, readJson } from './setup/places.js'

test.each([
  ['runAsNode', false],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableCookieEncryption', true],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['grantFileProtocolExtraPrivileges', false],
])('fuse %s is %s', (fuse, state) => {
  expect(configuration.electronFuses).toHaveProperty(fuse, state)
})

test('every setting is one that electron-builder knows', () => {
  const schema = readJson(inRoot('node_modules/app-builder-lib/scheme.json'))
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(configuration)))
  expect(Object.keys(schema.definitions.FuseOptionsV1.properties)).toEqual(
    expect.arrayContaining(Object.keys(configuration.electronFuses)),
  )
})

test('packs an archive, with the native parts and the fonts beside it', () => {
  expect(configuration.asar).toBe(true)
  expect(configuration.asarUnpack).toEqual(['**/*.node', 'resources/fonts/**'])
})

test('makes the installers of each system', () => {
  const { linux, mac, win } = configuration
  expect([linux.target, mac.target, win.target].flat()).toEqual(['AppImage', 'deb', 'dmg', 'nsis'])
})

test('opens project files by their ending', () => {
  expect(configuration.fileAssociations.map(({ ext }) => ext)).toEqual(['trellis'])
})

test('packs what package.json names as the program', () => {
  expect(readJson(inRoot('package.json')).main).toBe('out/main/electron.js')
  expect(configuration.files).toContain('out/**')
  expect(configuration.files).toContain('resources/fonts/**')
  expect(configuration.publish).toBeNull()
})
