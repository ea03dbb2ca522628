import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../domain/decide/problem.ts'
import type { Question, Shares } from './acceptability-question.ts'

export type SharesState =
  | { readonly state: 'working' }
  | { readonly state: 'known'; readonly shares: Shares }
  | { readonly state: 'failed' }

/** Milliseconds after the last change: while a slider moves, no answer would be read. */
const settling = 200

/**
 * How often each option is first over weights drawn at random, from a worker. The weights themselves do not
 * matter to it, only their order.
 */
export function useShares({ values, order, weights, steps }: Problem, seed: number): SharesState {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly state: SharesState }>()
  const worker = useRef<Worker>(undefined)
  const key = JSON.stringify([values, order, seed])
  const question = useRef<Question>(undefined)
  useEffect(() => {
    question.current = { problem: { values, order, weights, steps }, seed }
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      const own = new Worker(new URL('acceptability.worker.ts', import.meta.url), { type: 'module' })
      worker.current = own
      own.addEventListener('message', ({ data }: MessageEvent<Shares>) => {
        setAnswered({ key, state: { state: 'known', shares: data } })
        own.terminate()
      })
      own.addEventListener('error', () => setAnswered({ key, state: { state: 'failed' } }))
      own.postMessage(question.current, { transfer: [] })
    }, settling)
    return () => {
      clearTimeout(timer)
      worker.current?.terminate()
    }
  }, [key])
  return answered?.key === key ? answered.state : { state: 'working' }
}
