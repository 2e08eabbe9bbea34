/**
 * The walls of docs/architecture.md, as dependency-cruiser sees them.
 * Each is broken on purpose in scripts/fixtures/walls and must be complained of.
 */

/** In the order in which they may know one another. */
const features = [
  'project',
  'framework',
  'network',
  'attribute',
  'memo',
  'source',
  'attachment',
  'coding',
  'analysis',
  'retrieval',
  'rating',
  'report',
]

/**
 * @param {string} name
 * @param {string} comment
 * @param {Record<string, unknown>} from
 * @param {Record<string, unknown>} to
 * @returns {any} a rule; dependency-cruiser checks its shape itself
 */
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Tests may look at a file from outside, and make what is to be read. */
const testing = '(\\.test|/fixture)\\.tsx?$'

const featureOrder = features
  .slice(0, -1)
  .map((feature, place) =>
    wall(
      `feature-order-${feature}`,
      `${feature} may know only the features before it`,
      { path: `^(core|main|renderer)/${feature}/`, pathNot: '\\.test\\.tsx?$' },
      { path: `^(core|main|renderer)/(${features.slice(place + 1).join('|')})/` },
    ),
  )

module.exports = {
  forbidden: [
    wall(
      'core-knows-no-computer',
      'core imports core, zod and fractional-indexing, nothing else',
      { path: '^core/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^core/|node_modules/(zod|fractional-indexing)/' },
    ),
    wall(
      'renderer-asks-core-only',
      'renderer imports renderer, core and packages made for windows',
      { path: '^renderer/' },
      { path: '^(main|preload|e2e|bench|scripts)/' },
    ),
    wall(
      'renderer-has-no-database',
      'a window sees none of the packages that only main may use',
      { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      { path: 'node_modules/(better-sqlite3-multiple-ciphers|ws|sirv|docx|mammoth)/' },
    ),
    wall(
      'renderer-has-no-node',
      'a window sees nothing of Node',
      { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'preload-is-a-wire',
      'preload imports electron and types of core',
      { path: '^preload/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^(preload|core)/|node_modules/electron/|^electron$' },
    ),
    wall(
      'preload-takes-types-only',
      'preload takes nothing of core but types',
      { path: '^preload/' },
      { path: '^core/', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'main-draws-nothing',
      'main never imports renderer or preload',
      { path: '^main/' },
      { path: '^(renderer|preload|e2e|bench)/' },
    ),
    ...featureOrder,
    wall(
      'repository-is-private',
      'another feature asks the service, never the repository',
      { path: `^main/(${features.join('|')})/` },
      { path: '^main/[^/]+/[^/]*repository\\.ts$', pathNot: '^main/$1/' },
    ),
    wall(
      'electron-stays-in-its-shell',
      'electron is known to main/electron and preload only',
      { path: '^', pathNot: '^(main/electron|preload)/' },
      { path: 'node_modules/electron/|^electron$' },
    ),
    wall(
      'one-folder-opens-the-file',
      'the database driver is known to main/database only',
      { path: '^', pathNot: ['^main/database/', testing] },
      { path: 'node_modules/better-sqlite3-multiple-ciphers/' },
    ),
    wall(
      'one-folder-writes-word',
      'the Word library is known to main/document, and to main/report, which lays out more',
      { path: '^', pathNot: ['^main/(document|report)/', testing] },
      { path: 'node_modules/docx/' },
    ),
    wall(
      'documents-know-no-feature',
      'what every document shares stands below the features',
      { path: '^(core|main)/document/', pathNot: '\\.test\\.ts$' },
      { path: `^(core|main|renderer)/(${features.join('|')})/` },
    ),
    wall('no-cycles', 'nothing knows itself by a detour', {}, { circular: true }),
    wall('nothing-unresolved', 'every import leads somewhere', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.cache|scripts/fixtures)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
