import { curating } from '../../core/curating.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { dutiesReading } from '../../domain/duties/reading.js';
import { textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { addStyles } from '../../views/late-styles.js';
import { nationOr } from './benchmark.js';
import { benchmarkWords } from './benchmark-words.js';
import { figuresView } from './curator-figures.js';
import { serviceWords } from './curator-words.js';
import type { Readiness, WifiConfig } from './model.js';

/** The curator's view of the Wi-Fi check: many services' results in, one summary out. */
export function openCurator(given: CuratorSetting<WifiConfig, Readiness>): Curator {
  const { config, element } = given;
  addStyles(element.shadowRoot!, curatorStyles);
  const { desk, frame } = curating(given, { reading: dutiesReading(config), groups: [] });
  const view = () => {
    const { lang, ...rest } = frame();
    const words = wordsIn(benchmarkWords, lang);
    return curatorView({
      ...rest,
      lang,
      words: wordsIn(serviceWords, lang),
      title: textIn(config.title, lang),
      groupName: nationOr(words),
      figures: { title: words.shares, view: (summary, level) => figuresView(config, summary, lang, level) },
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}
