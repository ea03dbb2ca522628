import { localDate } from '../domain/text/date.ts'

/** The day where the reader is, as an ISO date. */
export function today(): string {
  return localDate(new Date())
}
