import { html, nothing, type TemplateResult } from 'lit';
import { Visit } from '../../core/visit.js';
import type { CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { reopen } from '../../domain/questionnaire/ending.js';
import { type Session } from '../../domain/questionnaire/session.js';
import { type Lang, textIn } from '../../domain/text.js';
import { checkView } from '../../views/check.js';
import { frameView } from '../../views/frame.js';
import '../../views/more-fields.js';
import { noticesView } from '../../views/notices.js';
import { questionnaireView } from '../../views/questionnaire.js';
import { sendingView } from '../../views/sending.js';
import { checklistView, guidance } from './contribution-guide.js';
import { rulesOn } from './contribution-model.js';
import { downloadOffer, offerView } from './contribution-result.js';
import { contributionWords } from './contribution-words.js';

/** What the channel gives of its own. */
export interface ContributionSetting extends Omit<CuratorSetting<Definition, Session>, 'config' | 'rules'> {
  /** The person goes back to the films. */
  onEnd: () => void;
}

/** What an offer begins with. */
interface Beginning {
  /** Codes of topics that the film is to be on. */
  topics: readonly string[];
}

/** What stands in the place of the films while somebody offers one. */
export interface Contribution {
  view(): TemplateResult;
  follow(): void;
  unfollow(): void;
}

const content = async (file: Promise<{ default: unknown }>) => (await file).default as Definition;
const QUESTIONS = {
  en: () => content(import('./content/contribution.json?lang=en')),
  cy: () => content(import('./content/contribution.json?lang=cy')),
};
/** Through modules of its own, so that the shared ones stay in one piece with what fetches them first. */
const WORDS = {
  en: () => import('./asking-words/en.js'),
  cy: () => import('./asking-words/cy.js'),
  gd: () => import('./asking-words/gd.js'),
};

/**
 * Goes on with the offer that is kept, or begins one, in the language of now: open it again when that changes.
 * Rejects when the questions cannot be fetched.
 */
export async function openContribution(setting: ContributionSetting & Beginning): Promise<Contribution> {
  const { element, level, topics, onEnd } = setting;
  const lang = setting.language();
  const [questions, { questionnaire: spoken }] = await Promise.all([questionsIn(lang), WORDS[lang]()]);
  const words = wordsIn(contributionWords, lang);
  const visit = new Visit({ ...setting, config: questions, rules: rulesOn(topics) });
  await visit.opened;
  const sender = await visit.needSender();

  const arriveAfter = (act: () => void) => {
    act();
    element.requestUpdate();
    void element.updateComplete.then(() => element.shadowRoot!.querySelector<HTMLElement>('[data-arrival]')?.focus());
  };
  const go = (step: (now: Session) => Session) =>
    arriveAfter(() => {
      visit.change(step);
      visit.prepareToSend();
    });
  const again = () => arriveAfter(() => visit.restart());

  const questionsView = (session: Session) => html`
    <p><button type="button" part="button quiet" @click=${onEnd}>← ${words.toFilms}</button></p>
    ${questionnaireView({
      definition: questions,
      session,
      words: spoken,
      text: (text) => textIn(text, lang),
      level: level(),
      welcome: checklistView(words, level() + 1),
      own: (props) => guidance(props, session.answers, words),
      check: checkView,
      onAnswer: (step) => visit.change(step),
      onGo: go,
    })}
  `;
  const resultView = ({ answers }: Session) => {
    const { result } = visit.run;
    if (!result) return nothing;
    return offerView({
      result,
      answers,
      words,
      level: level(),
      canBeSent: setting.setting('endpoint') !== undefined,
      sending: sendingView({ ...sender.about(result), lang, onDownload: downloadOffer }),
      onChange: () => go(reopen),
      onAnother: again,
      onEnd,
    });
  };
  const view = () => {
    const { state } = visit.run;
    const undo = () => arriveAfter(() => visit.undo());
    return frameView(
      { kept: visit.standing, notices: { noticesView }, lang, words: spoken, onClear: again, onUndo: undo },
      html`${state.at === 'results' ? resultView(state) : questionsView(state)}`,
    );
  };
  return { view, follow: () => visit.follow(), unfollow: () => visit.unfollow() };
}

const questionsIn = (lang: Lang): Promise<Definition> => QUESTIONS[lang === 'cy' ? 'cy' : 'en']();
