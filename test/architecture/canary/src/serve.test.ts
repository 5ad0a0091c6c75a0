export const expected = 3
