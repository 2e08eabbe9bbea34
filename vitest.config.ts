import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,main,preload,renderer,scripts,bench}/**/*.test.{ts,tsx,js}'],
    testTimeout: 20_000,
    pool: 'threads',
  },
})
