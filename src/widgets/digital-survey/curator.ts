import { curating } from '../../core/curating.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { surveyGroupName, surveyGroups } from '../../domain/survey/groups.js';
import { surveyReading } from '../../domain/survey/reading.js';
import { textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { addStyles } from '../../views/late-styles.js';
import { invitedView } from '../../views/invited.js';
import { CodingOffer } from './coding-offer.js';
import { figuresView } from './figures.js';
import { resultsWords } from './results-words.js';
import type { SurveyConfig } from './schema.js';

/** The curator's view of the survey. */
export function openCurator(given: CuratorSetting<SurveyConfig, Session>): Curator {
  const { config: survey, element } = given;
  addStyles(element.shadowRoot!, curatorStyles);
  const coding = new CodingOffer(given);
  const { desk, frame } = curating(given, {
    reading: surveyReading(survey),
    groups: surveyGroups(survey),
    keepsResults: true,
    onLeft: () => void coding.forget(),
  });
  const view = () => {
    const { lang, ...rest } = frame();
    return curatorView({
      ...rest,
      lang,
      title: textIn(survey.title, lang),
      groupName: (id) => surveyGroupName(survey, id, lang),
      figures: {
        title: wordsIn(resultsWords, lang).figures,
        view: (summary, level) => [
          invitedView(element, sumOf(desk.taken!.sizes.values()), lang),
          figuresView(survey, summary, lang, level),
        ],
      },
      own: (level) => coding.view(desk.results, lang, level),
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0);
