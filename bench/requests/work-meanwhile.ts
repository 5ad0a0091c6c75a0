import { setTimeout as sleep } from 'node:timers/promises'
import type { Visitor } from './visit-office.ts'

/**
 * Takes one step in some open case every so many milliseconds, until it is stopped; gives how many were taken. Every other one
 * changes a figure of the statistics.
 */
export function workMeanwhile({ browser, reading }: Visitor, every: number): { stop(): Promise<number> } {
  let [goesOn, taken] = [true, 0]
  const work = (async () => {
    while (goesOn) {
      const { noun, ...fields } = taken % 2 === 0 ? note : assignmentTo(reading.dice.pick(reading.unitIds))
      const path = `/office/requests/${reading.dice.pick(reading.openIds)}/${noun}`
      const version = /name="version" value="(\d+)"/.exec((await browser.get(path, true)).text)?.[1] ?? ''
      const { status } = await browser.post(path, { version, ...fields })
      if (status !== 303) throw new Error(`${path} answered ${status}`)
      taken += 1
      await sleep(every)
    }
  })()
  return {
    stop: async () => {
      goesOn = false
      await work
      return taken
    },
  }
}

const note = { noun: 'note', text: '已与申请人通话核实地块位置。' }

const assignmentTo = (unit: string) => ({ noun: 'assignment', unit, handler: '', internalDueOn: '', note: '' })
