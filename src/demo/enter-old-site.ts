import type { Program } from '../kernel/actor.ts'
import type { OpenMoving } from '../modules/moving-in/public.ts'

export type OldSiteNeeds = { readonly moving: Pick<OpenMoving, 'beginFolder' | 'workOn' | 'siteById'> }

const start: Program = { kind: 'program', name: '首次启动' }

/**
 * Reads the pages the imaginary office for natural resources had before, so that somebody finds them looked at and ready to move
 * in: some with findings, nothing of it public yet.
 */
export async function enterOldSite({ moving }: OldSiteNeeds, folder: string): Promise<readonly string[]> {
  const site = moving.siteById('land')
  if (site === undefined) return []
  const settings = { origin: 'http://gtj.shifan.example/', selector: '', mask: false }
  const move = { organId: site.organId, siteId: site.id, name: '示范县国土资源局旧网站', settings }
  const begun = await moving.beginFolder(start, move, folder)
  if (!begun.ok) return [begun.refusal]
  await moving.workOn(begun.value)
  return []
}
