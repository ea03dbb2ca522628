import type { Worksheet } from './model.ts'

/**
 * What has to be done before any score is shown, on a screen or on paper: `waiting`, of two people not both are
 * done with their weights; `leaning`, nobody has said where they lean. Undefined where scores may be shown.
 */
export function barrierTo({
  weights: { visitor, counselor },
  firstLeaning,
}: Pick<Worksheet, 'weights' | 'firstLeaning'>): 'waiting' | 'leaning' | undefined {
  if (counselor && !(visitor.isDone && counselor.isDone)) return 'waiting'
  return firstLeaning === null ? 'leaning' : undefined
}
