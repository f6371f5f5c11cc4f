import { svg } from 'lit';

export const shapes = svg`
  <path
    d="M4.91 8.56A6 6 0 0 1 4.91 15.44M8.19 6.26A10 10 0 0 1 8.19 17.74M11.47 3.97A14 14 0 0 1 11.47 20.03M14.74 1.68A18 18 0 0 1 14.74 22.32"
    fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
  />
`;
