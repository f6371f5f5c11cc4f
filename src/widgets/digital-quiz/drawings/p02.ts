import { svg } from 'lit';

export const shapes = svg`
  <path
    d="M7 7L16.5 16.5L12 21V3L16.5 7.5L7 17"
    fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="miter"
  />
`;
