import { svg } from 'lit';

export const shapes = svg`
  <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2" />
  <path
    d="M10.52 9.88A3 3 0 1 0 10.52 14.12M17.72 9.88A3 3 0 1 0 17.72 14.12"
    fill="none" stroke="currentColor" stroke-width="2"
  />
`;
