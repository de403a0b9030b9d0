import type { CheckEvent, HandAnswer } from './check-result';

/** How the checks speak with the person who has started them. */
export interface CheckTalk {
  readonly tell: (event: CheckEvent) => void;
  /** Asks for what a check needs a hand for. */
  readonly ask: (id: string) => Promise<HandAnswer>;
  /** Puts a text on the clipboard as the pane does; answers whether it got there. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Aborted when no further check shall begin. */
  readonly cancelled: AbortSignal;
}
