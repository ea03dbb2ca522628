import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { create } from 'zustand'
import { comparisonAddress, type ComparisonView } from '../../../domain/compare/view.ts'
import { onVisitEnd } from '../../visit.ts'

/**
 * The addresses that the changes on this screen have led through, the last one shown now. Kept outside of
 * the screen, so that a look at the charts or a profile leaves nothing that cannot be undone.
 */
const useTrail = create<{ readonly trail: readonly string[] }>()(() => ({ trail: [] }))

const longestTrail = 200

onVisitEnd(() => useTrail.setState({ trail: [] }))

export type ChangeView = (
  change: (view: ComparisonView) => ComparisonView,
  /** For what goes on, such as typing: is undone in one step with the change before. */
  more?: { readonly continues: boolean },
) => void

export interface ChangeableView {
  /** The same function at all times. */
  readonly change: ChangeView
  /** Takes back the last change; undefined where there is none. */
  readonly undo: (() => void) | undefined
  /** The view that the screen was opened with. */
  readonly opened: string
}

/** Changes a view by its address, each time a new one: what is shown can be kept, shared and undone. */
export function useChangeableView(view: ComparisonView): ChangeableView {
  const [, navigate] = useLocation()
  const { trail } = useTrail()
  const address = comparisonAddress(view)
  const latest = useRef(view)
  useLayoutEffect(() => {
    latest.current = view
  })
  useEffect(() => {
    // Also the window's own way back leads along the trail; any other address begins a new one.
    useTrail.setState((now) => {
      const place = now.trail.lastIndexOf(address)
      return { trail: place < 0 ? [address] : now.trail.slice(0, place + 1) }
    })
  }, [address])

  const change = useCallback<ChangeView>(
    (changed, { continues } = { continues: false }) => {
      const from = comparisonAddress(latest.current)
      const next = changed(latest.current)
      const to = comparisonAddress(next)
      if (to === from) return
      // The next change may come before the window has told of this one.
      latest.current = next
      useTrail.setState(({ trail: now }) => ({
        trail: [...(continues ? now.slice(0, -1) : now), to].slice(-longestTrail),
      }))
      navigate(to, { replace: continues })
    },
    [navigate],
  )
  const before = trail.at(-2)
  return {
    change,
    undo: before === undefined ? undefined : () => navigate(before),
    opened: trail.includes(address) ? (trail[0] ?? address) : address,
  }
}
