import { Component, type ReactNode } from 'react';

interface PaneBoundaryProps {
  /** Shown in place of a page that broke; called with what shows the page anew. */
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps a page that breaks from taking the others, and what is typed in them, along. */
export class PaneBoundary extends Component<PaneBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback(() => this.setState({ isBroken: false })) : this.props.children;
  }
}
