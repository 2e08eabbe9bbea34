import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const sizes = (lines) => ({
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 14],
})

const plain = {
  ...sizes(40),
  eqeqeq: 'error',
  'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'No enums.' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

const projects = ['core', 'main', 'preload', 'renderer', 'e2e', 'bench', 'scripts'].map(
  (folder) => `./${folder}/tsconfig.json`,
)

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.tools',
      'out',
      'dist',
      '.cache',
      'e2e/fixtures',
      'scripts/fixtures',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['{core,main,preload,renderer,e2e,bench}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [...projects, './core/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: plain,
  },
  {
    files: ['renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...sizes(80),
    },
  },
  {
    files: ['scripts/**/*.{js,cjs}', '*.{js,ts}'],
    extends: [tseslint.configs.strict],
    rules: { ...sizes(40), eqeqeq: 'error' },
  },
  {
    files: ['**/*.test.{js,ts,tsx}', 'e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
