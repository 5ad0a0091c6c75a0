import type { TestProject } from 'vitest/node'
import { startDatabaseServer, type DatabaseServer } from './database-server.ts'

type Shared = { server: Promise<DatabaseServer>; users: number }

// Each project loads this file afresh; one server is enough for them all.
const shelf = globalThis as { gongkaiTestServer?: Shared | undefined }

/** Runs once per test project: hands it the address of the server that all of them share. */
export async function setup(project: TestProject): Promise<void> {
  const shared = (shelf.gongkaiTestServer ??= { server: startDatabaseServer(), users: 0 })
  shared.users += 1
  const { maintenanceUrl, template, demo } = await shared.server
  project.provide('databaseServer', { maintenanceUrl, template, demo })
}

/** The last project to finish stops the server. */
export async function teardown(): Promise<void> {
  const shared = shelf.gongkaiTestServer
  if (shared === undefined) return
  shared.users -= 1
  if (shared.users > 0) return
  shelf.gongkaiTestServer = undefined
  await (await shared.server).stop()
}
