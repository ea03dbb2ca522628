import { Fragment, type ReactNode } from 'react'

/**
 * A web address as it is read and typed: without `https://`, and broken only behind its own marks, so
 * that a line break adds nothing to it.
 */
export function Address({ url }: { readonly url: string }): ReactNode {
  return [...readable(url).matchAll(/[^/._-]+[/._-]*/g)].map(({ 0: part, index }) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ))
}

/** `https://www.aapc.com/certification/` → `www.aapc.com/certification` */
function readable(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
