/**
 * Runs a task for the latest of many calls: never twice at once, and of the calls that come while it runs only one
 * more run is left. So whoever travels with the arrow keys does not wait for a queue of cells long passed.
 */
export function latestOnly(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isAskedAgain = false;
        await task();
      } while (isAskedAgain);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    if (isRunning) isAskedAgain = true;
    else void run();
  };
}
