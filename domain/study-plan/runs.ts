import type { StudyWeek } from './model.ts'

export interface WeekRun {
  readonly first: number
  readonly last: number
  /** The first of them; the others are the same but for number and date. */
  readonly week: StudyWeek
}

/** Weeks in a row that say the same are told as one. */
export function weeksInRuns(weeks: readonly StudyWeek[]): readonly WeekRun[] {
  const runs: WeekRun[] = []
  for (const week of weeks) {
    const run = runs.at(-1)
    if (run && saysTheSame(run.week, week)) runs[runs.length - 1] = { ...run, last: week.number }
    else runs.push({ first: week.number, last: week.number, week })
  }
  return runs
}

function saysTheSame(a: StudyWeek, b: StudyWeek): boolean {
  return a.kind === b.kind && a.hours === b.hours && JSON.stringify(a.tasks) === JSON.stringify(b.tasks)
}
