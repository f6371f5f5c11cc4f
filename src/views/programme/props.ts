import type { Offers, Programme, Step } from '../../domain/programme/programme.js';
import type { Lang } from '../../domain/text.js';

/** What a programme is shown with. A session's start is shown in the person's own time zone. */
export interface ProgrammeProps {
  programme: Programme;
  /** What can be added to it. */
  offers: Offers;
  lang: Lang;
  /** The level of its heading. */
  level: number;
  /** Epoch milliseconds. */
  now: number;
  /** The day of now for the person, as `2026-11-22`. */
  today: string;
  /** Where a step can be done, if that is known. */
  address: (step: Step) => string | undefined;
  onChange: (step: (now: Programme) => Programme) => void;
  /** The person asks for a session on a topic. Left out: nobody can be asked here. */
  onAsk?: ((topic: string) => void) | undefined;
  /** Gives the person a file. */
  onFile: (name: string, type: string, content: string) => void;
  /** Gives the person the whole programme as a file. */
  onSave: () => void;
  /** Takes the programme in a file; false where there is none. */
  onOpen: (text: string) => boolean;
  onPrint: () => void;
}
