/**
 * Acts at a click, and not at the second one of a double click, which was meant for the page before. As in
 * `views/questionnaire`, which would bring all that asks questionnaires with it.
 */
export function once(act: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    if (event.detail < 2) act();
  };
}
