export const requests = 0
