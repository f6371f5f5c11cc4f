/** The value of a record's `schema` key, version 1. */
export const RECORD_SCHEMA = 'library-widgets/record/1';
