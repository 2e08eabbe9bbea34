/** The half of pdf.js that parses; it makes itself known when it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
