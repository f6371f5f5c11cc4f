/** Why a command cannot go on: one sentence for the person who typed it. */
export class Stop extends Error {}
