import quiz from '../widgets/digital-quiz/content/quiz-2026.json' with { type: 'json' };
import survey from '../widgets/digital-survey/content/survey-2026.json' with { type: 'json' };
import channel from '../widgets/howto-channel/content/channel-2026.json' with { type: 'json' };
import exchange from '../widgets/learning-exchange/content/exchange-2026.json' with { type: 'json' };
import pulse from '../widgets/pulse-survey/content/pulse-2026.json' with { type: 'json' };
import audit from '../widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import wifi from '../widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };

import type { Titles } from './oembed.js';

/** What the page of each widget is called: one line per widget. */
export const titles: Titles = {
  'digital-quiz': quiz.title,
  'digital-survey': survey.title,
  'howto-channel': channel.title,
  'learning-exchange': exchange.title,
  'pulse-survey': pulse.title,
  'skills-audit': audit.title,
  'wifi-readiness-check': wifi.title,
};
