import { indicatorById } from '../catalogue/catalogue';
import type { Topic } from '../catalogue/topic';
import type { Reading } from './reading';

/** The topic of what was read: its indicator's, else its own; none where neither is known. */
export function topicOf({ indicator, topic }: Reading): Topic | undefined {
  return (indicator === undefined ? undefined : indicatorById(indicator)?.topic) ?? topic;
}
