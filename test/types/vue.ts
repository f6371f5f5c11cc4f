/** What Vue knows of a tag in a template: what is right compiles, and each slip is found. `npm run check:frameworks` reads it. */
// oxlint-disable-next-line import/no-empty-named-blocks -- its types alone are wanted
import type {} from 'library-widgets/frameworks/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Own }
  ? Own
  : never;

export const audit: Props<'skills-audit'> = {
  lang: 'cy',
  pack: '2026',
  headingLevel: 3,
  onWidgetResult: (event) => console.log(event.result.scores?.['overall']),
};
export const channel: Props<'howto-channel'> = { layout: 'list', src: '/films/channel.json' };

// @ts-expect-error There is no such pack.
export const pack: Props<'skills-audit'> = { pack: '1066' };
// @ts-expect-error There is no such attribute.
export const attribute: Props<'digital-quiz'> = { colour: 'red' };
// @ts-expect-error There is no such tag.
export type Tag = Props<'skills-quiz'>;
// @ts-expect-error This event has no result.
export const event: Props<'skills-audit'> = { onWidgetReady: (event) => event.result };
