import { Component, type ErrorInfo, type ReactNode } from "react";
import { FailurePanel } from "../shared/ui/failure-panel.tsx";

interface State {
  readonly error: Error | null;
}

/** Keeps a mistake of ours from leaving an empty page. */
export class CrashScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="mx-auto max-w-3xl p-8">
        <FailurePanel error={error} onRetry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
