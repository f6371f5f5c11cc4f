import { svg } from 'lit';

export const shapes = svg`
  <circle cx="12" cy="20.5" r="2.5" fill="currentColor" />
  <path d="M12 1L15 6H9zM15.5 7h4v4h-4z" fill="currentColor" />
  <circle cx="6.5" cy="10.5" r="2" fill="currentColor" />
  <path
    d="M12 20V5M12 18L6.5 14.5V10.5M12 15.5L17.5 12V9"
    fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"
  />
`;
