/**
 * Lets forms work in a frame whose sandbox has no `allow-forms`: a press on a submit button, or Enter in a field, sends
 * no `submit` event there, so this sends one. No form of a widget goes anywhere; each only listens for that event.
 */
export function freeForms(): void {
  if (canSubmit()) return;
  addEventListener('click', (event) => {
    const button = (event.composedPath()[0] as Element).closest('button');
    const form = button?.form;
    if (event.defaultPrevented || !form || button.type !== 'submit') return;
    if (form.noValidate || form.reportValidity())
      form.dispatchEvent(new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true }));
  });
}

/** Whether the browser sends `submit` here: it never does where a sandbox forbids forms. */
function canSubmit(): boolean {
  let isSent = false;
  const form = document.body.appendChild(document.createElement('form'));
  form.addEventListener('submit', (event) => {
    isSent = true;
    event.preventDefault();
  });
  form.requestSubmit();
  form.remove();
  return isSent;
}
