/** `npm run package`: installers for the three systems. No installer has been made with it yet; see README. */

/** Everything in Electron that could make the program run somebody else's code is switched off for good. */
const electronFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

module.exports = {
  appId: 'org.trellis.workbench',
  productName: 'Trellis',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'resources' },
  files: ['out/**', 'resources/fonts/**', 'package.json', '!**/*.map', '!**/*.d.ts'],
  asar: true,
  /** Neither the system's loader nor the drawing library can look into an archive. */
  asarUnpack: ['**/*.node', 'resources/fonts/**'],
  npmRebuild: false,
  electronFuses,
  fileAssociations: [
    { ext: 'trellis', name: 'Trellis project', role: 'Editor', mimeType: 'application/x-trellis' },
  ],
  linux: { target: ['AppImage', 'deb'], category: 'Office', maintainer: 'Trellis' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  publish: null,
}
