// Formbricks, inline, as its own link surveys render it: https://formbricks.com/docs and `renderSurveyInline` of the
// package. No server, no welcome card: the first question stands there at once, which is its fastest form.
import { renderSurveyInline } from '@formbricks/surveys';
import { questions, scale } from 'virtual:questions';

const survey = {
  id: 'bench',
  name: 'Skills audit',
  type: 'link',
  status: 'inProgress',
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: true, headline: 'Thank you' },
  questions: questions.map(({ id, text }) => ({
    id,
    type: 'rating',
    scale: 'number',
    range: 5,
    headline: text,
    lowerLabel: scale.low,
    upperLabel: scale.high,
    required: true,
    logic: [],
  })),
  styling: {},
  triggers: [],
};

globalThis.answers = {};
for (const { id } of document.querySelectorAll('section div')) {
  renderSurveyInline({
    survey,
    containerId: id,
    brandColor: '#1d5bbf',
    isBrandingEnabled: false,
    onResponse: ({ data }) => Object.assign(globalThis.answers, data),
  });
}
