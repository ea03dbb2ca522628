import { useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import styles from './loading.module.css'

/** Nothing for the first 150 ms: most answers are there by then, and a flash would only disturb. */
export function Loading(): ReactNode {
  const { t } = useLingui()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className={styles.loading} role="status">
      {late && t`Loading…`}
    </p>
  )
}
