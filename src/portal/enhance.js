// Nothing depends on this: a form is sent once although the button is pressed twice, and a click on an error moves to the field.
addEventListener('submit', (event) => {
  const { form } = { form: event.target };
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = '1';
  // Coming back by the browser's history shows the page as it was left: let it be sent again, the key keeps it one matter.
  setTimeout(() => delete form.dataset.sent, 8000);
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const map of document.querySelectorAll('[data-area-map]')) {
  const list = document.getElementById('areaCode');
  const chosen = () => list.selectedOptions[0]?.closest('optgroup')?.querySelector('option').value;
  const mark = () => {
    for (const area of map.querySelectorAll('[data-area]')) area.classList.toggle('chosen', area.dataset.area === chosen());
  };
  map.addEventListener('click', ({ target }) => {
    const area = target.closest('[data-area]');
    if (!area) return;
    list.value = area.dataset.area;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.focus();
  });
  list.addEventListener('change', mark);
  map.hidden = false;
  mark();
}
// The code of a link stands behind the #, which is sent nowhere: it goes into the form, and out of the address and the history.
for (const form of document.querySelectorAll('[data-code-from-link]')) {
  const code = location.hash.slice(1);
  if (!/^[0-9A-Za-z-]{30,60}$/.test(code)) continue;
  form.elements.code.value = code;
  history.replaceState(null, '', location.pathname + location.search);
}
