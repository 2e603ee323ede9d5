// A letter on its way is kept on this device, who writes it only if the writer asks for it, and nothing is sent but by a press of the button.
import { asked, filesOf, forgetMore, keepMore, keepsMore, moreKept, putFiles } from './draftStore.js';

const form = document.querySelector('form[data-draft]');
const slot = 'xq_draft';
const longest = 7 * 86_400_000;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const show = (name, seen = true) => part(name)?.toggleAttribute('hidden', !seen);
const forget = () => {
  localStorage.removeItem(slot);
  forgetMore();
};
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
function save({ leaving = false } = {}) {
  if (!form || refused()) return;
  const typed = new FormData(form);
  if (typed.get('accusation') === 'yes') return forget();
  const fields = Object.fromEntries(form.dataset.draft.split(' ').map((name) => [name, String(typed.get(name) ?? '')]));
  if (!fields.title && !fields.content) return;
  try {
    localStorage.setItem(slot, JSON.stringify({ at: Date.now(), fields }));
    show('kept');
  } catch {}
  if (keepsMore() && !leaving) saveMore(typed);
}

/** Files as they are kept now; one write after the other. */
let files = [];
let writing = Promise.resolve();
function saveMore(typed) {
  const who = Object.fromEntries(form.dataset.who.split(' ').map((name) => [name, String(typed.get(name) ?? '')]));
  files = filesOf(form, files);
  writing = writing.then(() => keepMore(who, files)).then((all) => show('no-room', !all));
}

function fill({ fields }) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value || field.value;
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

/** The matter at once, who writes and the files as soon as the database answers. */
function bringBack(draft) {
  fill(draft);
  void reading.then((more) => {
    if (!more) return;
    fill(more);
    putFiles(form, more.files);
    files = more.files;
  });
}

function tellMore(more) {
  if (!more) return;
  show('more-there');
  part('more-there').querySelector('bdi').textContent = more.files.map(({ name }) => name).join('、');
}

function offer(draft) {
  const holder = part('resume');
  if (!holder) return;
  holder.querySelector('[data-what]').textContent = draft.fields.title || draft.fields.content.slice(0, 20);
  holder.hidden = false;
  holder.querySelector('[data-do=resume]').addEventListener('click', () => {
    bringBack(draft);
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
const reading = moreKept(longest);
if (form) {
  const draft = kept();
  const typed = new FormData(form);
  const empty = form.elements.namedItem('title') && !typed.get('title') && !typed.get('content');
  const alone = form.dataset.alone !== undefined;
  if (alone) renewKey();
  void reading.then((more) => {
    if (draft && empty) tellMore(more);
    else files = more?.files ?? [];
  });
  if (draft && empty && alone) bringBack(draft);
  else if (draft && empty) offer(draft);
  else void reading.then(() => save());
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  addEventListener('pagehide', () => save({ leaving: true }));
  part('kept')
    ?.querySelector('[data-do=never]')
    .addEventListener('click', () => {
      sessionStorage.setItem('xq_no_draft', '1');
      forget();
      show('kept', false);
    });
  const more = part('kept')?.querySelector('[data-do=more]');
  if (more) {
    more.checked = keepsMore();
    more.addEventListener('change', () => {
      if (!more.checked) return forgetMore();
      localStorage.setItem(asked, '1');
      save();
    });
  }
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
