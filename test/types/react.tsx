/** A page in React: what is right compiles, and each slip is found. `npm run check:frameworks` reads it. */
// oxlint-disable-next-line import/no-empty-named-blocks -- its types alone are wanted
import type {} from 'library-widgets/frameworks/react';

export const page = (
  <main>
    <widget-settings endpoint="https://results.example/v1/results" shared-device>
      <skills-audit
        lang="cy"
        pack="2026"
        heading-level={3}
        onwidget-result={(event) => console.log(event.result.scores?.['overall'])}
      >
        <a href="/audit.pdf">On paper</a>
      </skills-audit>
      <howto-channel layout="list" src="/films/channel.json" />
    </widget-settings>
    {/* @ts-expect-error There is no such pack. */}
    <skills-audit pack="1066" />
    {/* @ts-expect-error A definition needs questions. */}
    <skills-audit config={{ id: 'ours' }} />
    {/* @ts-expect-error There is no such attribute. */}
    <digital-quiz colour="red" />
    {/* @ts-expect-error There is no such tag. */}
    <skills-quiz />
    {/* @ts-expect-error This event has no result. */}
    <skills-audit onwidget-ready={(event) => event.result} />
  </main>
);
