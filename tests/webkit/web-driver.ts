/** An element as WebDriver names it. */
export type ElementReference = Readonly<Record<string, string>>;

/** A browser that is driven by the W3C's WebDriver protocol: what the tests need of it. */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** Opens a browser at a driver's address. */
  static async open(driver: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = await send<{ readonly sessionId: string }>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  close(): Promise<void> {
    return send('DELETE', this.session);
  }

  goTo(url: string): Promise<void> {
    return send('POST', `${this.session}/url`, { url });
  }

  /** From here on finds and runs in a frame of the page, or, with null, in the page. */
  enterFrame(frame: ElementReference | null): Promise<void> {
    return send('POST', `${this.session}/frame`, { id: frame });
  }

  /** Runs a function's text in the page; what it closes over is not there. */
  run<T, Given extends readonly unknown[]>(task: (...given: Given) => T, ...given: Given): Promise<T> {
    const script = `return (${task.toString()}).apply(null, arguments);`;
    return send('POST', `${this.session}/execute/sync`, { script, args: given });
  }

  /** The first element of a selector with a text, once it is there and can be seen. */
  async find(selector: string, text = ''): Promise<ElementReference> {
    for (;;) {
      const found = await this.run(firstWith, selector, text);
      if (found !== null) return found as unknown as ElementReference;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async click(selector: string, text = ''): Promise<void> {
    await send('POST', `${this.elementAddress(await this.find(selector, text))}/click`, {});
  }

  /** Writes over what a field holds, and confirms. */
  enter(selector: string, text: string): Promise<void> {
    return this.write(selector, `${text}${ENTER}`);
  }

  async write(selector: string, text: string): Promise<void> {
    const field = this.elementAddress(await this.find(selector));
    await send('POST', `${field}/clear`, {});
    await send('POST', `${field}/value`, { text });
  }

  async textOf(selector: string, text = ''): Promise<string> {
    return send('GET', `${this.elementAddress(await this.find(selector, text))}/text`);
  }

  /** The page as a picture, in PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await send<string>('GET', `${this.session}/screenshot`), 'base64');
  }

  private elementAddress(element: ElementReference): string {
    return `${this.session}/element/${Object.values(element)[0] ?? ''}`;
  }
}

const ENTER = '\uE007';

/** Runs in the page. */
function firstWith(selector: string, text: string): Element | null {
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  return (
    [...document.querySelectorAll(selector)].find(
      (element) => isSeen(element) && (element.textContent ?? '').includes(text),
    ) ?? null
  );
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: T & { readonly message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.message ?? String(response.status)}`);
  return value;
}
