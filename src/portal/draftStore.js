// What the writer asks to be kept besides the matter: who writes, and the files; in the browser's own database, on this device alone.
const base = 'xinqiao';
export const asked = 'xq_more';
export const keepsMore = () => localStorage.getItem(asked) === '1';

export function forgetMore() {
  localStorage.removeItem(asked);
  indexedDB.deleteDatabase(base);
}

/** One step in the database, closed again at once, so that forgetting never waits. */
function inStore(mode, step) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(base);
    opening.onupgradeneeded = () => opening.result.createObjectStore('draft');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('draft', mode);
      const answer = step(work.objectStore('draft'));
      work.oncomplete = () => done(answer.result);
      work.onerror = work.onabort = () => failed(work.error);
      opening.result.close();
    };
  });
}

/** Who writes and the files as they were kept; nothing where nobody asked for it, or after the longest time. */
export async function moreKept(longest) {
  if (!keepsMore()) return undefined;
  const more = await inStore('readonly', (store) => store.get('more')).catch(() => undefined);
  if (more && Date.now() - more.at < longest) return more;
  if (more) forgetMore();
  return undefined;
}

/** Keeps both; where the files find no room, who writes is kept without them. Says whether all of it is kept. */
export async function keepMore(fields, files) {
  const put = (kept) => inStore('readwrite', (store) => store.put({ at: Date.now(), fields, files: kept }, 'more'));
  try {
    await put(files);
    return true;
  } catch {
    await put([]).catch(() => {});
    return files.length === 0;
  }
}

/** The files of the letter: on the page that asks for them, those it lists and those just chosen; on any other page as they were. */
export function filesOf(form, before) {
  const input = form.querySelector('#files');
  if (!input) return before;
  const listed = [...form.querySelectorAll('[data-file]')].map((at) => at.dataset.file);
  return [...before.filter(({ name }) => listed.includes(name)), ...input.files];
}

/** Puts kept files back where they were chosen; a page that does not ask for files sends them along all the same. */
export function putFiles(form, files) {
  if (files.length === 0) return;
  const holder = new DataTransfer();
  for (const file of files) holder.items.add(file);
  const input =
    form.querySelector('input[type=file]') ?? Object.assign(document.createElement('input'), { type: 'file', name: 'files', hidden: true });
  if (!input.isConnected) form.append(input);
  input.files = holder.files;
}
