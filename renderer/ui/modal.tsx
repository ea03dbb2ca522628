import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal as AriaModal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './modal.module.css'

interface ModalProps {
  readonly title: string
  /** As large as the window, for what is to be read. */
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What is asked or shown before anything else goes on; the focus stays in it, and Escape closes it. */
export function Modal({ title, isWide = false, onClose, children }: ModalProps): ReactNode {
  const { t } = useLingui()
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.overlay ?? ''}>
      <AriaModal className={styles.modal ?? ''} data-wide={isWide || undefined}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <button type="button" className={styles.close} aria-label={t`Close`} onClick={onClose}>
              <X aria-hidden="true" />
            </button>
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}
