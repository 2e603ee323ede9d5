// 长辈版: a button at each heading reads its section aloud, with voices of the device alone, so that nothing is sent anywhere.
const { read, stop, noVoice } = document.documentElement.dataset;
const main = document.querySelector('main');
const voice = () => {
  const lang = document.documentElement.lang.slice(0, 2);
  return speechSynthesis.getVoices().find((one) => one.localService && one.lang.startsWith(lang));
};
/** What can be seen between a heading and the next one; buttons and fields are named, not read out letter by letter. */
function textFrom(heading, next) {
  const range = document.createRange();
  range.setStartBefore(heading);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(main);
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const parts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    if (range.intersectsNode(node) && !holder.closest('[data-aloud], script, table, [aria-hidden]') && holder.checkVisibility()) {
      parts.push(node.data.trim());
    }
  }
  return parts.filter(Boolean).join('，');
}
let speaking;
function quiet() {
  speechSynthesis.cancel();
  if (speaking) speaking.firstChild.data = read;
  speaking = undefined;
}
function speak(button, heading, next) {
  const again = speaking === button;
  quiet();
  if (again) return;
  const found = voice();
  if (!found) {
    button.nextElementSibling.textContent = noVoice;
    return;
  }
  const words = new SpeechSynthesisUtterance(textFrom(heading, next));
  words.voice = found;
  words.lang = found.lang;
  words.rate = 0.85;
  words.onend = () => speaking === button && quiet();
  speaking = button;
  button.firstChild.data = stop;
  speechSynthesis.speak(words);
}
if (main && 'speechSynthesis' in globalThis && read) {
  const headings = [...main.querySelectorAll('h1, h2')].filter((heading) => heading.checkVisibility());
  for (const [no, heading] of headings.entries()) {
    const holder = document.createElement('p');
    holder.dataset.aloud = '';
    holder.className = 'aloud noprint';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button second';
    button.append(read);
    if (!heading.id) heading.id = `heading-${no}`;
    button.setAttribute('aria-describedby', heading.id);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'about';
    button.addEventListener('click', () => speak(button, heading, headings[no + 1]));
    holder.append(button, said);
    heading.after(holder);
  }
  addEventListener('pagehide', quiet);
}
