import type { Text } from '../text.js';
import { isTopicCode, topics } from '../topics.js';

/** A topic by its name; a code of an author's own as it is. */
export const nameOf = (topic: string): Text => (isTopicCode(topic) ? topics[topic].label : topic);
