/** Does something once nothing has asked for it for a while, in milliseconds: a paste asks for it many times. */
export function afterQuiet(milliseconds: number, act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, milliseconds);
  };
}
