import type { Lang, Text } from '../text.js';

/** Where a film is played from, and by what name it is known there. */
export type Video =
  /** A file of one's own, its address relative to the channel file. */
  | { provider: 'file'; src: string; type?: string | undefined }
  | { provider: 'youtube'; id: string }
  /** `hash` is the second part of the address of an unlisted film. */
  | { provider: 'vimeo'; id: string; hash?: string | undefined }
  /** `host` is the name of the PeerTube server, without `https://`. */
  | { provider: 'peertube'; host: string; id: string };

/** WebVTT in one language: the captions of a film, and its transcript. */
export interface Captions {
  lang: Lang;
  /** Relative to the channel file. */
  src: string;
}

export interface Chapter {
  /** Seconds from the beginning. */
  start: number;
  title: Text;
}

/** For whom a film is: a first step, the next one, or all there is to know. */
export type Level = 'start' | 'next' | 'deep';

export interface Resource {
  title: Text;
  url: string;
}

/** A short film that shows how something is done. */
export interface Film {
  id: string;
  title: Text;
  /** At most some 40 words. */
  summary?: Text | undefined;
  /** Which library service made it. */
  service?: Text | undefined;
  video: Video;
  /** Length in seconds. */
  seconds?: number | undefined;
  /** Address of a picture, relative to the channel file. */
  poster?: string | undefined;
  captions: Captions[];
  chapters: Chapter[];
  /** Codes of `domain/topics`, or words of the channel's own. */
  topics: string[];
  level?: Level | undefined;
  steps: Text[];
  resources: Resource[];
  /** ISO dates: when it came into the channel, and when somebody should look at it again. */
  added?: string | undefined;
  reviewBy?: string | undefined;
  licence?: string | undefined;
  /** Not a real service's film. Said wherever the film is shown. */
  sample?: boolean | undefined;
}

/** A list of films in an order of its own. */
export interface Playlist {
  id: string;
  title: Text;
  /** Ids of films. */
  films: string[];
}

/** What a channel file, a JSON Feed or an RSS or Atom feed comes to. */
export interface Channel {
  id: string;
  version: string;
  title: Text;
  about?: Text | undefined;
  /** Who chooses the films. */
  curator?: string | undefined;
  films: Film[];
  playlists: Playlist[];
  /** Address of a file of the same kind with more films, relative to this one. */
  next?: string | undefined;
  /** Address of all that is said in the films, a film a line (`transcripts.ts`), relative to this file. */
  words?: string | undefined;
  /** What is wrong with films that were left out, in the words of the schema. */
  faults: Fault[];
}

/** Why a film of a file could not be taken. */
export interface Fault {
  /** Where, in the author's terms: `films[3] “How to run a code club”`. */
  at: string;
  why: string;
}
