import { startTransition, useEffect, useState } from 'react'

/** The value as it is once it has not changed for so many milliseconds; at first, as it is. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(() => value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
