import { join } from 'node:path'
import { enterChannels, type ChannelsNeeds } from './enter-channels.ts'
import { enterCounty } from './enter-county.ts'
import { enterDocuments, type DocumentsNeeds } from './enter-documents.ts'
import { enterGazette, type GazetteDemoNeeds } from './enter-gazette.ts'
import { enterKeptBack, type KeptBackNeeds } from './enter-kept-back.ts'
import { enterOldSite, type OldSiteNeeds } from './enter-old-site.ts'
import { enterSites, type SitesNeeds } from './enter-sites.ts'

export type DemoNeeds = SitesNeeds &
  DocumentsNeeds &
  ChannelsNeeds &
  KeptBackNeeds &
  OldSiteNeeds &
  Parameters<typeof enterCounty>[0] & {
    readonly gazette: Pick<GazetteDemoNeeds, 'candidates' | 'bring' | 'bringEarlier'>
    /** Each reads a folder of fixtures; the last two give what went wrong. */
    loadReports(folder: string): Promise<unknown>
    loadStories(folder: string): Promise<readonly string[]>
    loadCases(folder: string): Promise<readonly string[]>
    warn(sentence: string): void
  }

/** Fills an empty database with the imaginary county; gives the sentences to show once to whoever started the program. */
export async function enterDemo(needs: DemoNeeds, fixtures: string): Promise<readonly string[]> {
  const folder = (name: string) => join(fixtures, name)
  await needs.loadReports(folder('demo'))
  const said = await enterCounty(needs)
  if (said.length === 0) return said
  await enterSites(needs, folder('demo-items'))
  await enterDocuments(needs, folder('demo-documents'))
  await enterChannels(needs)
  const faults = [
    ...(await enterGazette({ ...needs, ...needs.gazette }, folder('demo-gazette'))),
    ...(await enterOldSite(needs, folder('demo-old-site'))),
    ...(await needs.loadStories(folder('demo-requests'))),
    ...(await needs.loadCases(folder('demo-remedies'))),
  ]
  await enterKeptBack(needs)
  for (const fault of faults) needs.warn(`演示数据：${fault}`)
  return said
}
