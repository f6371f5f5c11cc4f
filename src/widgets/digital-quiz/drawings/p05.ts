import { svg } from 'lit';

export const shapes = svg`
  <path
    d="M7 10H17A2 2 0 0 1 19 12V19A2 2 0 0 1 17 21H7A2 2 0 0 1 5 19V12A2 2 0 0 1 7 10Z
      M12 14A1.5 1.5 0 0 0 12 17A1.5 1.5 0 0 0 12 14Z"
    fill="currentColor" fill-rule="evenodd"
  />
  <path d="M8 11V7A4 4 0 0 1 16 7V11" fill="none" stroke="currentColor" stroke-width="2" />
`;
