import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { errorWords } from '../../core/error-words.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { lostWords } from './words.ts'

/** Keeps a defect of one page from taking the frame with it. */
export class PageBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override readonly state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const { happened, safe, next } = errorWords.internal
    return (
      <EmptyState
        level={1}
        title={happened}
        action={<Button onClick={() => this.setState({ failed: false })}>{lostWords.again}</Button>}
      >
        <p>{safe}</p>
        <p>{next}</p>
      </EmptyState>
    )
  }
}
