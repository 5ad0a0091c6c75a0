/** Loaded for what it does: it leaves its half of pdf.js where the other looks for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
