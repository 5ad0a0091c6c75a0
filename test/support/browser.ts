import { chromium, type Browser } from 'playwright-core'

/** Debian's Chromium, without a window and without the network traffic browsers make of their own accord. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...quiet, ...asRoot()] })
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// Chromium's sandbox refuses to be set up by root.
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
