import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './button.module.css'
import { cx } from './cx.ts'

/** At most one `primary` a screen: the thing most people came for. */
export type ButtonLook = 'primary' | 'plain' | 'quiet'

/** The classes of a look, for what is a button without being a `Button`. */
export const buttonLook = (look: ButtonLook): string => cx(styles.button, styles[look])

interface Look {
  readonly look?: ButtonLook
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
    <AriaButton {...rest} {...(name !== undefined && { 'aria-label': name })} className={buttonLook(look)}>
      {children}
    </AriaButton>
  )
}

interface LinkButtonProps extends Look {
  /** A path such as `/compare/cpc,ccs`. */
  readonly to: string
  /** Read out instead of what is shown. */
  readonly name?: string
}

/** A link that looks like a button. */
export function LinkButton({ look = 'plain', to, name, children }: LinkButtonProps): ReactNode {
  return (
    <a href={`#${to}`} {...(name !== undefined && { 'aria-label': name })} className={buttonLook(look)}>
      {children}
    </a>
  )
}
