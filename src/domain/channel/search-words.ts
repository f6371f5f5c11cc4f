import { fold } from './fold.js';

/** Once folded: apostrophes are gone, hyphens hold a word together. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text as they are compared, what is joined with a hyphen still one: `wi-fi`. */
export const comparedIn = (text: string): string[] => fold(text).match(WORD) ?? [];

/** What is written with a hyphen by some is written without by others: `wifi`. */
export const unhyphened = (word: string): string => (word.includes('-') ? word.replaceAll('-', '') : word);

/** Where many look for a part of it: `wi` and `fi`. */
export const partsOf = (word: string): string[] => (word.includes('-') ? word.split('-') : []);
