/** A content file with its texts in one language: see scripts/one-language.mjs. */
declare module '*.json?lang=en' {
  const content: unknown;
  export default content;
}
declare module '*.json?lang=cy' {
  const content: unknown;
  export default content;
}
declare module '*&without=in,topics,activities,groupings' {
  const content: unknown;
  export default content;
}
declare module '*&without=hint' {
  const content: unknown;
  export default content;
}
declare module '*&without=why,source' {
  const content: unknown;
  export default content;
}
declare module '*&only=why,source' {
  const content: unknown;
  export default content;
}

declare module '*&without=steps,chapters,captions' {
  const content: unknown;
  export default content;
}

declare module '*&only=steps,chapters,captions' {
  const content: unknown;
  export default content;
}

declare module '*&without=why,responsible,evidence,reference,sources,note' {
  const content: unknown;
  export default content;
}

declare module '*&only=why,responsible,evidence,reference,sources,note' {
  const content: unknown;
  export default content;
}
