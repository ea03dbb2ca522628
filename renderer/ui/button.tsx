import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './button.module.css'
import { cx } from './cx.ts'

interface Look {
  /** At most one `primary` a screen: the thing most people came for. */
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly children: ReactNode
}

export interface ButtonProps extends Look {
  /** The accessible name, where what is shown does not say it all. */
  readonly name?: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** What is going on instead of the action; announced, and the button stays in reach of the keyboard. */
  readonly isPending?: boolean
}

export function Button({ look = 'plain', name, children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...rest}
      {...(name !== undefined && { 'aria-label': name })}
      className={cx(styles.button, styles[look])}
    >
      {children}
    </AriaButton>
  )
}

/** A link that looks like a button; `to` is a path such as `/compare/cpc,ccs`. */
export function LinkButton({ look = 'plain', to, children }: Look & { readonly to: string }): ReactNode {
  return (
    <a href={`#${to}`} className={cx(styles.button, styles[look])}>
      {children}
    </a>
  )
}
