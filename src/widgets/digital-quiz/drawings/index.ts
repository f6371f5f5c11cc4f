import type { SVGTemplateResult } from 'lit';

/** The shapes of a picture question, in `currentColor`. */
export interface Drawing {
  shapes: SVGTemplateResult;
  /** The grid that they are drawn in. Left out: `0 0 24 24`. */
  viewBox?: string;
}

/** By name, each fetched only when it is reached. A name says nothing of what is drawn. */
export const drawings: Readonly<Record<string, () => Promise<Drawing>>> = {
  p01: () => import('./p01.js'),
  p02: () => import('./p02.js'),
  p03: () => import('./p03.js'),
  p04: () => import('./p04.js'),
  p05: () => import('./p05.js'),
  p06: () => import('./p06.js'),
  p07: () => import('./p07.js'),
  p08: () => import('./p08.js'),
  p09: () => import('./p09.js'),
  p10: () => import('./p10.js'),
};
