import { Component, type ReactNode } from 'react';
import { browser } from 'wxt/browser';

interface FailureBoundaryProps {
  children: ReactNode;
  fallback: (isOrphaned: boolean) => ReactNode;
}

/** After an update every call into the browser throws, also the one for a word in the middle of drawing. */
export class FailureBoundary extends Component<FailureBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(!browser.runtime?.id) : this.props.children;
  }
}
