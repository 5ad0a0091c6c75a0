/** Why a file is not kept. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  /** A program, or a script a computer would run. */
  | 'executable'
  /** A document with macros or scripts in it. */
  | 'scripted'
  /** HTML, SVG and other markup, which a browser would run. */
  | 'web-page'
  | 'archive'
  /** Needs a password, so that nobody can tell what is in it. */
  | 'locked'
  | 'damaged'
  | 'unknown-kind'
