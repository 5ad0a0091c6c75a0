import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** A file every page may link to. Several source files under one name are joined in the order given. */
export type AssetSource = { readonly name: string; readonly files: readonly string[] }

export type Assets = {
  /** Address of an asset by its name: `/assets/portal.3f2a91c0.css`. */
  address(name: string): string
  readonly files: readonly Asset[]
}

type Asset = { readonly name: string; readonly path: string; readonly bytes: Buffer; readonly mediaType: string }

/** Reads the assets once. Their addresses carry a hash of their content, so that they may be kept for ever. */
export function loadAssets(sources: readonly AssetSource[]): Assets {
  const files = sources.map(load)
  const addresses = new Map(files.map((asset) => [asset.name, asset.path]))
  return {
    files,
    address(name) {
      const path = addresses.get(name)
      if (path === undefined) throw new Error(`no asset called ${name}`)
      return path
    },
  }
}

/** Serves the assets with a year of caching. */
export function serveAssets(server: FastifyInstance, assets: Assets): void {
  for (const asset of assets.files) {
    server.get(asset.path, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.mediaType).send(asset.bytes),
    )
  }
}

function load({ name, files }: AssetSource): Asset {
  const bytes = Buffer.concat(files.map((file) => readFileSync(file)))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const ending = extname(name)
  const path = `/assets/${name.slice(0, -ending.length)}.${hash}${ending}`
  return { name, path, bytes, mediaType: mediaTypes[ending] ?? 'application/octet-stream' }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
