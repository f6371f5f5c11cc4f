/** Kinds of GIFT that a quiz here does not ask. */
export type OtherKind = 'essay' | 'short-answer' | 'numerical' | 'matching' | 'description';

/**
 * What a broken question lacks.
 *
 * `title-end`: the second `::` of its title. `opening-brace`, `closing-brace`: a `{`, or a `}` before the next `{` or
 * blank line. `one-block`: a single pair of braces. `answer-sign`: a `=` or `~` before the first answer. `weight`: a
 * weight between -100 and 100. `right-answer`: an answer that is right. `text`, `option`, `why`: a question, an answer
 * or general feedback of 1 to 4000 characters. `options`: 2 to 100 answers.
 */
export type Expected =
  | 'title-end'
  | 'opening-brace'
  | 'closing-brace'
  | 'one-block'
  | 'answer-sign'
  | 'weight'
  | 'right-answer'
  | 'text'
  | 'option'
  | 'options'
  | 'why';

/** What a GIFT file says that a question bank here cannot. `line` is the line of the file, counted from 1. */
export type GiftNote = { line: number } & (
  | /** Left out: a question of a kind that is not asked here. */ { what: 'kind'; kind: OtherKind }
  | /** Left out: it cannot be read. The line is where that shows. */ { what: 'broken'; expected: Expected }
  | /** Left out: more than one choice is wholly right, and any of them will do. */ { what: 'either-right' }
  | /** The questions after it have this section; its name has no place in them. */ {
      what: 'category';
      name: string;
      section: string;
    }
  | /** Its title is neither its id nor the beginning of its text. */ { what: 'title'; title: string }
  | /** Its id is taken or cannot be one, so it has another. */ { what: 'new-id'; given: string; id: string }
  | /** A tag that cannot be the code of a topic. */ { what: 'tag'; tag: string }
  | /** Said to those who choose this one answer. */ { what: 'feedback'; text: string }
  | /** Its weights are not those of our marking, which is now `whole` or `parts` (see `mark.ts`). */ {
      what: 'weights';
      marking: 'whole' | 'parts';
    }
  | /** HTML became plain text. */ { what: 'html' }
  | /** A picture, sound or film in HTML is gone. */ { what: 'media' }
  | /** Markdown is shown as it is written. */ { what: 'markdown' }
  | /** Characters that nobody can see, such as NUL, were taken out. */ { what: 'control' }
);

/** What a question says that GIFT in one language cannot. `question` is its id. */
export type GiftLoss = { question: string } & (
  | /** Left out: a question of a kind that GIFT does not know. */ { what: 'kind'; kind: 'order' }
  | /** This field of the question is left out. */ { what: 'field'; field: string }
  | /** Its picture and the text beside it are left out; it is asked in words instead. */ { what: 'in-words' }
  | /** Its texts in this language are left out. */ { what: 'language'; lang: string }
  | /** Some of its texts are in English, because they are not in the language asked for. */ { what: 'untranslated' }
  | /** The values of its options become `a`, `b` and so on. */ { what: 'option-values' }
  | /** Moodle marks each part of it, although here all of it must be right. */ { what: 'marking' }
);
