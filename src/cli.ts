import { runCommandLine } from './cli/run-command-line.ts'
import { processTerminal } from './cli/process-terminal.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal())
