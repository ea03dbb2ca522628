import { useLingui } from '@lingui/react/macro'
import { Minus, Plus } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { formatShare } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './large-pages.module.css'
import { PdfPages } from './pdf-pages.tsx'

/** Percent of the dialog's width. The first needs no scrolling sideways. */
const widths = [100, 150, 200] as const
/** In letters of the app: those on an upright page are then a fifth larger than its own. */
const fromWidth = 61
/** Pixels. Sharp at the middle width on most screens. */
const longestSide = 2600

/** The pages to be read without paper: as wide as the window, or as wide as it takes; smaller and larger at will. */
export function LargePages({ pdf }: { readonly pdf: string }): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [step, setStep] = useState(0)
  const width = widths[step] ?? 100
  const scroll = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = scroll
    if (!current) return
    // The keys scroll what has the focus, or holds it.
    current.focus()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const readable = widths.findIndex((percent) => (current.clientWidth * percent) / 100 >= fromWidth * rem)
    setStep(readable === -1 ? widths.length - 1 : readable)
  }, [])
  return (
    <section ref={scroll} tabIndex={-1} className={styles.scroll} aria-label={t`The pages`}>
      <div className={styles.pages} style={{ width: `${width}cqi` }}>
        <div className={styles.sizes} role="group" aria-label={t`Size`}>
          <Button name={t`Smaller`} isDisabled={step === 0} onPress={() => setStep(step - 1)}>
            <Minus aria-hidden="true" />
          </Button>
          <output>{formatShare({ min: width, max: width }, language)}</output>
          <Button name={t`Larger`} isDisabled={step === widths.length - 1} onPress={() => setStep(step + 1)}>
            <Plus aria-hidden="true" />
          </Button>
        </div>
        <PdfPages pdf={pdf} longestSide={longestSide} />
      </div>
    </section>
  )
}
