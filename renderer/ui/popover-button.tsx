import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { buttonLook, type ButtonLook } from './button.tsx'
import { cx } from './cx.ts'
import styles from './popover-button.module.css'

interface PopoverButtonProps {
  /** Accessible name of the button, and of what it opens. */
  readonly name: string
  readonly face: ReactNode
  /** That of a button; without it, it has none of its own, as a term in a text. */
  readonly look?: ButtonLook
  readonly className?: string | undefined
  /** For a term of the glossary: which. */
  readonly 'data-term'?: string
  /** May be told how to close what it stands in. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A button that opens a small dialog beside it. The button is a native one and the dialog exists only
 * while it is open, so that a table can hold hundreds.
 */
export function PopoverButton(props: PopoverButtonProps): ReactNode {
  const { name, face, look, className, children, ...rest } = props
  const { t } = useLingui()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    // Removed with the focus in it, it would have the browser lay out the page at once, and soon again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setOpen(false)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={cx(look ? buttonLook(look) : styles.bare, className)}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        // It has the focus until the dialog is laid out, and keys may come as fast.
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        {...rest}
      >
        {face}
      </button>
      {isOpen && (
        <Popover triggerRef={button} isOpen onOpenChange={setOpen} className={styles.popover ?? ''}>
          <Dialog aria-label={name} className={styles.dialog ?? ''}>
            <button
              type="button"
              className={styles.close}
              aria-label={t`Close`}
              onClick={() => setOpen(false)}
            >
              <X aria-hidden="true" />
            </button>
            {typeof children === 'function' ? children(close) : children}
          </Dialog>
        </Popover>
      )}
    </>
  )
}
