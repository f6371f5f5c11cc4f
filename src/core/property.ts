import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * A reactive property, as Lit's own `property` makes it of TypeScript's decorators. Lit's one also takes the standard
 * decorators, which costs every page half a kilobyte.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (element: object, name: string): void =>
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
