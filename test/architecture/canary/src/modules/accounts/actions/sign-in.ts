import { requests } from '../../requests/public.ts'

export const signIn = requests
