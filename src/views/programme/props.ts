import type { Offers, Programme, Step } from '../../domain/programme/programme.js';
import type { Lang } from '../../domain/text.js';

/** An address, something done at a press, or both: a link that the page follows itself. */
export interface Lead {
  href?: string | undefined;
  act?: ((event: MouseEvent) => void) | undefined;
}

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
  /** How a person gets to where a step can be done, if that is known. */
  lead: (step: Step) => Lead | undefined;
  onChange: (step: (now: Programme) => Programme) => void;
  /** The person asks for a session on a topic. Left out: nobody can be asked here. */
  onAsk?: ((topic: string) => void) | undefined;
  /** Topics on which the person has asked for a session. */
  asked: readonly string[];
  /** Gives the person a file. */
  onFile: (name: string, type: string, content: string) => void;
  /** Gives the person the whole programme as a file. */
  onSave: () => void;
  /** Takes the programme in a file; false where there is none. */
  onOpen: (text: string) => boolean;
  onPrint: () => void;
}
