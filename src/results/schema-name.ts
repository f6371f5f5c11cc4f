/** The value of a result's `schema` key, version 1. Apart from the schema, so that a widget need not load the schema library. */
export const RESULT_SCHEMA = 'library-widgets/result/1';
