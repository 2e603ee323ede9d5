// A letter on its way is kept on this device, without who writes it, and nothing is sent but by a press of the button.
const form = document.querySelector('form[data-draft]');
const slot = 'xq_draft';
const longest = 7 * 86_400_000;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const show = (name, seen = true) => part(name)?.toggleAttribute('hidden', !seen);
const forget = () => localStorage.removeItem(slot);
const refused = () => sessionStorage.getItem('xq_no_draft') === '1';

function kept() {
  try {
    const draft = JSON.parse(localStorage.getItem(slot) ?? '');
    if (Date.now() - draft.at < longest && draft.fields) return draft;
  } catch {}
  forget();
  return undefined;
}

/** Only what the page names may be kept; an accusation never is. */
function save() {
  if (!form || refused()) return;
  const typed = new FormData(form);
  if (typed.get('accusation') === 'yes') return forget();
  const fields = Object.fromEntries(form.dataset.draft.split(' ').map((name) => [name, String(typed.get(name) ?? '')]));
  if (!fields.title && !fields.content) return;
  try {
    localStorage.setItem(slot, JSON.stringify({ at: Date.now(), fields }));
    show('kept');
  } catch {}
}

function fill({ fields }) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
    else if (value) {
      const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
      form.append(hidden);
    }
  }
}

/** A page from the cache would bring an old key along: another letter with it would be taken for the first. */
function renewKey() {
  const bits = crypto.getRandomValues(new Uint8Array(24));
  form.elements.namedItem('key').value = btoa(String.fromCharCode(...bits))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

function offer(draft) {
  const holder = part('resume');
  if (!holder) return;
  holder.querySelector('[data-what]').textContent = draft.fields.title || draft.fields.content.slice(0, 20);
  holder.hidden = false;
  holder.querySelector('[data-do=resume]').addEventListener('click', () => {
    fill(draft);
    holder.hidden = true;
    form.elements.namedItem('title').focus();
    show('kept');
  });
  holder.querySelector('[data-do=forget]').addEventListener('click', () => {
    forget();
    holder.hidden = true;
    form.elements.namedItem('title').focus();
  });
}

if (part('sent')) forget();
if (form) {
  const draft = kept();
  const typed = new FormData(form);
  const empty = form.elements.namedItem('title') && !typed.get('title') && !typed.get('content');
  const alone = form.dataset.alone !== undefined;
  if (alone) renewKey();
  if (draft && empty && alone) fill(draft);
  else if (draft && empty) offer(draft);
  else save();
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  addEventListener('pagehide', save);
  part('kept')
    ?.querySelector('[data-do=never]')
    .addEventListener('click', () => {
      sessionStorage.setItem('xq_no_draft', '1');
      forget();
      show('kept', false);
    });
  addEventListener(
    'submit',
    (event) => {
      if (navigator.onLine) return show('offline', false);
      event.preventDefault();
      event.stopImmediatePropagation();
      save();
      show('offline');
      part('offline')?.focus();
    },
    true,
  );
  addEventListener('online', () => show('offline', false));
}
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/worker.js').then(
    () => navigator.serviceWorker.ready.then(({ active }) => navigator.onLine && active?.postMessage('renew')),
    () => {},
  );
}
