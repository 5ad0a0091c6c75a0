// Loaded before everything else and written so that even a very old Node can read it and say what is wrong.
var wanted = [20, 19]
var given = process.versions.node.split('.').map(Number)

if (given[0] < wanted[0] || (given[0] === wanted[0] && given[1] < wanted[1])) {
  console.error(
    '无法启动：Node.js 版本过低，当前为 ' +
      process.versions.node +
      '，需要 ' +
      wanted.join('.') +
      ' 或更高版本（Node.js is too old）。',
  )
  process.exit(1)
}
