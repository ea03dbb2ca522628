import { Component, type ReactNode } from 'react'
import { ScreenError } from './screen-error.tsx'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error?: unknown
}

/** Keeps the header in place when a screen fails. A key that changes with the address makes it try again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('Nothing was thrown') }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return <ScreenError error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
  }
}
