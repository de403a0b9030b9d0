import { Component, type ReactNode } from 'react';
import { paneTexts } from './words';
import { LanguageContext } from './controls/language-context';

/**
 * Keeps a fault in what it encloses from blanking the pane: says so, and offers to reload. In plain elements, because
 * what draws the others may be what failed.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly hasFault: boolean }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { hasFault: false };

  static getDerivedStateFromError(): { readonly hasFault: boolean } {
    return { hasFault: true };
  }

  override componentDidCatch(fault: unknown): void {
    reportError(fault);
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    const texts = paneTexts(this.context);
    return (
      <div role="alert" style={{ padding: '16px' }}>
        <p style={{ marginTop: 0 }}>{texts.fault}</p>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {texts.reload}
        </button>
      </div>
    );
  }
}

interface FaultBoundaryProps {
  readonly children: ReactNode;
}
