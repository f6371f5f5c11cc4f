import { svg } from 'lit';

/** One unit is one cell. */
export const viewBox = '0 0 21 21';

/** The cells beside the corners are in no valid arrangement, so that no reader takes it for a real one. */
export const shapes = svg`
  <path
    d="M0 0h7v1h-7zM8 0h1v1h-1zM10 0h3v1h-3zM14 0h7v1h-7z
      M0 1h1v1h-1zM6 1h1v1h-1zM8 1h2v1h-2zM12 1h1v1h-1zM14 1h1v1h-1zM20 1h1v1h-1z
      M0 2h1v1h-1zM2 2h3v1h-3zM6 2h1v1h-1zM8 2h1v1h-1zM14 2h1v1h-1zM16 2h3v1h-3zM20 2h1v1h-1z
      M0 3h1v1h-1zM2 3h3v1h-3zM6 3h1v1h-1zM8 3h1v1h-1zM10 3h2v1h-2zM14 3h1v1h-1zM16 3h3v1h-3zM20 3h1v1h-1z
      M0 4h1v1h-1zM2 4h3v1h-3zM6 4h1v1h-1zM8 4h1v1h-1zM10 4h1v1h-1zM12 4h1v1h-1zM14 4h1v1h-1zM16 4h3v1h-3zM20 4h1v1h-1z
      M0 5h1v1h-1zM6 5h1v1h-1zM8 5h1v1h-1zM14 5h1v1h-1zM20 5h1v1h-1z
      M0 6h7v1h-7zM8 6h1v1h-1zM10 6h1v1h-1zM12 6h1v1h-1zM14 6h7v1h-7z
      M8 7h2v1h-2z
      M4 8h7v1h-7zM12 8h4v1h-4zM17 8h2v1h-2zM20 8h1v1h-1z
      M0 9h1v1h-1zM5 9h1v1h-1zM7 9h4v1h-4zM16 9h2v1h-2z
      M2 10h3v1h-3zM6 10h1v1h-1zM9 10h2v1h-2zM12 10h7v1h-7z
      M4 11h2v1h-2zM7 11h1v1h-1zM9 11h1v1h-1zM11 11h4v1h-4zM17 11h2v1h-2zM20 11h1v1h-1z
      M2 12h2v1h-2zM5 12h3v1h-3zM9 12h3v1h-3zM14 12h1v1h-1zM18 12h2v1h-2z
      M11 13h1v1h-1zM13 13h1v1h-1zM15 13h1v1h-1zM18 13h1v1h-1zM20 13h1v1h-1z
      M0 14h7v1h-7zM9 14h1v1h-1zM11 14h2v1h-2zM14 14h2v1h-2zM17 14h1v1h-1zM19 14h1v1h-1z
      M0 15h1v1h-1zM6 15h1v1h-1zM8 15h1v1h-1zM10 15h1v1h-1zM12 15h3v1h-3zM16 15h1v1h-1zM18 15h3v1h-3z
      M0 16h1v1h-1zM2 16h3v1h-3zM6 16h1v1h-1zM8 16h2v1h-2zM11 16h4v1h-4zM16 16h4v1h-4z
      M0 17h1v1h-1zM2 17h3v1h-3zM6 17h1v1h-1zM9 17h2v1h-2zM12 17h4v1h-4zM18 17h3v1h-3z
      M0 18h1v1h-1zM2 18h3v1h-3zM6 18h1v1h-1zM8 18h2v1h-2zM13 18h3v1h-3zM17 18h3v1h-3z
      M0 19h1v1h-1zM6 19h1v1h-1zM8 19h1v1h-1zM12 19h5v1h-5zM20 19h1v1h-1z
      M0 20h7v1h-7zM8 20h1v1h-1zM10 20h2v1h-2zM13 20h1v1h-1zM15 20h1v1h-1zM19 20h2v1h-2z"
    fill="currentColor" shape-rendering="crispEdges"
  />
`;
