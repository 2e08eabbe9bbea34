import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const here = import.meta.dirname
const at = (path: string): string => resolve(here, path)

/** Where the built program goes; another folder lets two builds stand side by side. */
const out = process.env['TRELLIS_OUT'] ?? 'out'

/** What the reader of PDFs asks for by name: fonts that documents do not bring along, character maps, decoders in plain script. */
const pdfFolders: readonly (readonly [from: string, to: string, names: RegExp])[] = [
  ['standard_fonts', 'pdfjs/fonts', /\.(?:pfb|ttf)$/u],
  ['cmaps', 'pdfjs/cmaps', /\.bcmap$/u],
  ['wasm', 'pdfjs/decoders', /_nowasm_fallback\.js$/u],
]

const pdfParts: Plugin = {
  name: 'pdf-parts',
  generateBundle() {
    for (const [from, to, names] of pdfFolders) {
      const folder = at(join('node_modules/pdfjs-dist', from))
      for (const name of readdirSync(folder).filter((one) => names.test(one))) {
        const source = readFileSync(join(folder, name))
        this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source })
      }
    }
  },
}

/** Three bundles: the hosts and threads of `main`, the wire of `preload`, the window of `renderer`. */
export default defineConfig({
  main: {
    build: {
      outDir: `${out}/main`,
      target: 'node24',
      lib: {
        entry: {
          electron: at('main/electron/electron.ts'),
          browser: at('main/browser/browser.ts'),
          cli: at('main/cli/cli.ts'),
          engine: at('main/engine/worker.ts'),
          reader: at('main/source/read/worker.ts'),
          writer: at('main/report/writer-thread.ts'),
          passages: at('main/document/passages-thread.ts'),
        },
        formats: ['es'],
      },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      lib: { entry: at('preload/preload.ts'), formats: ['cjs'] },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: at(`${out}/renderer`),
      emptyOutDir: true,
      minify: true,
      rollupOptions: { input: at('renderer/index.html') },
    },
    plugins: [react(), pdfParts],
  },
})
