import { OPS } from './pdf-library.ts'
import type { GraphicsState, Machine } from './drawing-machine.ts'
import { compose, matrixOf, unmoved, type Matrix } from './matrix.ts'
import type { PageMarks } from './page-marks.ts'
import { rulingsOfPath } from './rulings-of-path.ts'
import { showText } from './show-text.ts'

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** Follows the drawing operators of a page and notes every character and every ruling line it draws. */
export function readPageMarks(operators: Operators, page: Matrix, fontNamed: Machine['fontNamed']): PageMarks {
  const machine: Machine = {
    state: { ...freshState, map: page },
    saved: [],
    at: { map: unmoved, x: 0, y: 0, lineX: 0, lineY: 0 },
    marks: { glyphs: [], rulings: [] },
    fontNamed,
  }
  for (const [index, operator] of operators.fnArray.entries()) {
    const operands = operators.argsArray[index]
    steps[operator]?.(machine, Array.isArray(operands) ? operands : [])
  }
  return machine.marks
}

const freshState: GraphicsState = {
  map: unmoved,
  font: undefined,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  strokeIsPale: false,
  fillIsPale: false,
}

type Step = (machine: Machine, operands: readonly unknown[]) => void

const steps: Readonly<Record<number, Step>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: ({ state }, operands) => (state.map = compose(state.map, matrixOf(operands))),
  [OPS.paintFormXObjectBegin]: (machine, [matrix]) => {
    save(machine)
    machine.state.map = compose(machine.state.map, matrixOf(matrix))
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginText]: ({ at }) => Object.assign(at, { map: unmoved, x: 0, y: 0, lineX: 0, lineY: 0 }),
  [OPS.setTextMatrix]: ({ at }, [matrix]) =>
    Object.assign(at, { map: matrixOf(matrix), x: 0, y: 0, lineX: 0, lineY: 0 }),
  [OPS.moveText]: moveText,
  [OPS.setLeadingMoveText]: (machine, operands) => {
    machine.state.leading = -Number(operands[1])
    moveText(machine, operands)
  },
  [OPS.nextLine]: (machine) => moveText(machine, [0, -machine.state.leading]),
  [OPS.setFont]: setFont,
  [OPS.setGState]: (machine, [entries]) => {
    for (const entry of Array.isArray(entries) ? entries : []) if (entry[0] === 'Font') setFont(machine, entry[1])
  },
  [OPS.setCharSpacing]: ({ state }, [value]) => (state.charSpacing = Number(value)),
  [OPS.setWordSpacing]: ({ state }, [value]) => (state.wordSpacing = Number(value)),
  [OPS.setHScale]: ({ state }, [value]) => (state.stretch = Number(value) / 100),
  [OPS.setLeading]: ({ state }, [value]) => (state.leading = Number(value)),
  [OPS.setTextRise]: ({ state }, [value]) => (state.rise = Number(value)),
  [OPS.setStrokeRGBColor]: ({ state }, [colour]) => (state.strokeIsPale = isPale(colour)),
  [OPS.setFillRGBColor]: ({ state }, [colour]) => (state.fillIsPale = isPale(colour)),
  [OPS.showText]: (machine, [glyphs]) => showText(machine, glyphs),
  [OPS.constructPath]: (machine, operands) => {
    for (const ruling of rulingsOfPath(operands, machine.state)) machine.marks.rulings.push(ruling)
  },
}

function save(machine: Machine): void {
  if (machine.saved.length < 10_000) machine.saved.push({ ...machine.state })
}

function restore(machine: Machine): void {
  machine.state = machine.saved.pop() ?? machine.state
}

function moveText({ at }: Machine, [x, y]: readonly unknown[]): void {
  at.lineX += Number(x)
  at.lineY += Number(y)
  at.x = at.lineX
  at.y = at.lineY
}

function setFont(machine: Machine, [name, size]: readonly unknown[]): void {
  machine.state.font = machine.fontNamed(String(name))
  machine.state.fontSize = Number(size)
}

/** White and nearly white paint is background, not a line. */
function isPale(colour: unknown): boolean {
  return typeof colour === 'string' && /^#(f[a-f0-9]){3}$/i.test(colour)
}
