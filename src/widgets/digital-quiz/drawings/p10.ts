import { svg } from 'lit';

export const shapes = svg`
  <path d="M18 6L6 12L18 18" fill="none" stroke="currentColor" stroke-width="2" />
  <circle cx="6" cy="12" r="3" fill="currentColor" />
  <circle cx="18" cy="6" r="3" fill="currentColor" />
  <circle cx="18" cy="18" r="3" fill="currentColor" />
`;
