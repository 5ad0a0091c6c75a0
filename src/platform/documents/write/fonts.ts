import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/**
 * Folders to look for fonts in: the free ones we bring, and `fonts` in the data folder (`GONGKAI_DATA`), where an
 * office may put its licensed 仿宋_GB2312, 方正小标宋简体, 楷体_GB2312 and 黑体, which then are used before ours.
 */
export function fontFolders(dataFolder: string = process.env['GONGKAI_DATA'] ?? '.data'): string[] {
  const own = resolve(dataFolder, 'fonts')
  return [...(existsSync(own) ? [own] : []), ...broughtFolders()]
}

/** Families by part of the page, most wanted first. The last one is always there. */
export const fontFamilies = {
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', 'Noto Serif SC'],
  heading: ['SimHei', '黑体', 'Noto Sans SC'],
  subheading: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'Noto Serif SC'],
  body: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'Noto Serif SC'],
  table: ['SimSun', '宋体', 'Noto Serif SC'],
} as const

// One folder a weight: every file found is opened, and a family has nine weights of 10 to 15 MB.
function broughtFolders(): string[] {
  const { resolve: find } = createRequire(import.meta.url)
  const serif = dirname(find('@expo-google-fonts/noto-serif-sc/package.json'))
  const sans = dirname(find('@expo-google-fonts/noto-sans-sc/package.json'))
  return [join(serif, '400Regular'), join(serif, '700Bold'), join(sans, '500Medium')]
}
