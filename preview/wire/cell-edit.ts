/**
 * Whether the person at the screen is typing into a cell. Until that ends, Excel runs no request: it lets those wait that
 * asked for it (`delayForCellEdit`), and refuses the others.
 */
export class CellEdit {
  private over: Promise<void> | undefined;
  private release: (() => void) | undefined;

  begin(): void {
    this.over ??= new Promise((resolve) => {
      this.release = resolve;
    });
  }

  /** Enter, or Escape. */
  end(): void {
    this.release?.();
    this.over = this.release = undefined;
  }

  get isUnderWay(): boolean {
    return this.over !== undefined;
  }

  /** Resolves when nobody is typing; at once where nobody is. */
  async ended(): Promise<void> {
    while (this.over !== undefined) await this.over;
  }
}
