import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server all test databases live on, the migrated database they are copied from, and where the demo is kept. */
    databaseServer: {
      readonly maintenanceUrl: string
      readonly template: string
      readonly demo: { readonly name: string; readonly folder: string }
    }
  }
}
