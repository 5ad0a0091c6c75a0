/** Why something about a run was not done. */
export type MovingRefusal = 'not-permitted' | 'no-such-run' | 'under-way' | 'not-under-way' | 'nothing-mapped'
