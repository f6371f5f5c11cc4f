/** One WebKitGTK with its own display, driven by the W3C WebDriver protocol. */
export class WebKit {
  static start(): Promise<WebKit>;
  /** A WebDriver command of this session, such as `('POST', '/actions', {…})`. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  /** Runs the body of a function in the page and returns what it returns. */
  evaluate(script: string, ...args: unknown[]): Promise<unknown>;
  stop(): Promise<void>;
}
