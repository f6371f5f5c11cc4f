/** Why a text is no channel at all, in a sentence for its author that begins with “it”. */
export class NotAChannel extends Error {}
