/** Shows in the page which results have reached the collector, and looks again whenever a widget has sent one. */
const box = document.querySelector('#received');
const told = box.querySelector('[data-none]');
const list = box.querySelector('.receipts');
const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium', hourCycle: 'h23' });

async function show() {
  const answer = await fetch('/demo/received').catch(() => undefined);
  if (!answer?.ok) {
    told.textContent = told.dataset.away;
    return;
  }
  const { count, latest } = await answer.json();
  const words = count === 0 ? told.dataset.none : count === 1 ? told.dataset.one : told.dataset.many;
  told.textContent = words.replace('{n}', String(count));
  list.replaceChildren(
    ...latest.map(({ id, widget, receivedAt }) => {
      const item = document.createElement('li');
      item.textContent = `${time.format(new Date(receivedAt))} · ${widget} · ${id.slice(0, 8)}`;
      return item;
    }),
  );
}

document.addEventListener('widget-sent', (event) => {
  if (event.status === 'sent') void show();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void show();
});
void show();
