import { svg } from 'lit';

export const shapes = svg`
  <circle cx="5" cy="19" r="2" fill="currentColor" />
  <path d="M5 11A8 8 0 0 1 13 19M5 5A14 14 0 0 1 19 19" fill="none" stroke="currentColor" stroke-width="3" />
`;
