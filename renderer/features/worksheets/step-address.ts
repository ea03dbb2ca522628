import type { WorksheetStage } from '../../../domain/worksheet/limits.ts'

export const stepAddress = (id: string, stage: WorksheetStage): string => `/worksheets/${id}?step=${stage}`
