import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** What is wrong with a value of the interchange format, in Chinese and without its path. */
export function wordsOfIssue(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return `应为${typeWords[issue.expected] ?? issue.expected}，现为${shown(issue.input)}`
  if (issue.code === 'invalid_value')
    return `应为 ${issue.values.map(String).join('、')} 之一，现为${shown(issue.input)}`
  if (issue.code === 'unrecognized_keys') return `不认识的键 ${issue.keys.join('、')}`
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return Array.isArray(issue.input) ? wordsOfLength(issue) : `数值超出范围，现为${shown(issue.input)}`
  }
  return issue.message ?? '格式有误'
}

function wordsOfLength(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const count = issue.code === 'too_small' ? issue.minimum : issue.maximum
  return `应有 ${count} 个数，现有 ${(issue.input as readonly unknown[]).length} 个`
}

/** The value as it stands in the JSON, shortened; the clerk has to be able to find it again. */
function shown(value: unknown): string {
  if (value === undefined) return '缺失'
  if (Array.isArray(value)) return '数组'
  if (typeof value === 'object' && value !== null) return '对象'
  const text = JSON.stringify(value)
  return ` ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`
}

const typeWords: Readonly<Record<string, string>> = {
  number: '数字或 null',
  int: '整数',
  string: '文字',
  array: '数组',
  object: '对象',
  record: '对象',
  boolean: 'true 或 false',
}
