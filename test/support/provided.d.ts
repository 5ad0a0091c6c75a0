import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server all test databases live on, and the migrated database they are copied from. */
    databaseServer: { readonly maintenanceUrl: string; readonly template: string }
  }
}
