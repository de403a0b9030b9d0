import { indicatorById } from '../catalogue/catalogue';
import type { Observation } from './observation';
import type { Statement } from './statement';
import type { Topic } from '../catalogue/topic';

/** The topic of what was read: its indicator's, else its own; none where neither is known. */
export function topicOf({ indicator, topic }: Observation | Statement): Topic | undefined {
  return (indicator === undefined ? undefined : indicatorById(indicator)?.topic) ?? topic;
}
