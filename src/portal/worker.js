// Without a network a page of the portal becomes the form that is kept here. Nothing is sent from here, and no page of a matter is kept.
const shell = ['SHELL'];
const form = '/file/offline';
const name = 'xinqiao-PRINT';
const ours = /^\/(file|how|rate|track)?$/;
const keep = async (paths) => (await caches.open(name)).addAll(paths.map((path) => new Request(path, { cache: 'reload' })));

addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keep([...shell, form]));
});
addEventListener('activate', (event) => {
  const old = (all) => all.filter((one) => one.startsWith('xinqiao-') && one !== name);
  event.waitUntil(
    caches
      .keys()
      .then((all) => Promise.all(old(all).map((one) => caches.delete(one))))
      .then(() => clients.claim()),
  );
});
addEventListener('message', (event) => {
  if (event.data === 'renew') event.waitUntil(keep([form]).catch(() => {}));
});
addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  // A form on its way, or going back to one, is the browser's own: it has what was typed.
  if (origin !== location.origin || event.request.method !== 'GET') return;
  if (shell.includes(pathname)) event.respondWith(caches.match(pathname).then((found) => found ?? fetch(event.request)));
  else if (event.request.mode === 'navigate' && (ours.test(pathname) || pathname === form)) {
    event.respondWith(fetch(event.request).catch(async () => (await caches.match(form)) ?? Response.error()));
  }
});
