import { svg } from 'lit';

export const shapes = svg`
  <circle cx="12" cy="19" r="1.6" fill="currentColor" />
  <path
    d="M8.46 15.46A5 5 0 0 1 15.54 15.46M5.28 12.28A9.5 9.5 0 0 1 18.72 12.28M2.1 9.1A14 14 0 0 1 21.9 9.1"
    fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
  />
`;
