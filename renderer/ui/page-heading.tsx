import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { hasNavigated } from '../hash-path.ts'

interface PageHeadingProps {
  /** Names the screen in the window's title. */
  readonly title: string
  /** What is shown, where that is more than the title. */
  readonly children?: ReactNode
  /** What is shown, where the address also says how: while it is the same, the focus stays where it is. */
  readonly of?: string | undefined
}

/**
 * The one `h1` of a screen. Takes the focus after navigation, so that a screen reader says where it is;
 * the first screen starts as any page does, with the focus at its top.
 */
export function PageHeading({ of, ...props }: PageHeadingProps): ReactNode {
  const [path] = useLocation()
  return <Heading key={of ?? path} {...props} />
}

function Heading({ title, children }: Omit<PageHeadingProps, 'of'>): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  // After each rendering: the shell names the window by the route when the language changes.
  useEffect(() => nameWindow(title))
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus()
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}

/** The app's name is alike in every language. */
export const appName = 'Credential Compass'

export function nameWindow(title: string): void {
  document.title = title === appName ? appName : `${title} – ${appName}`
}
