/*
 * Saves while somebody types. What could not be sent stays on this device and is sent later; what somebody else wrote
 * meanwhile is shown and never overwritten in silence. Without this script the button below the text does the same.
 */
(() => {
  'use strict';

  const REST = 900;
  const RETRY = 5000;

  for (const form of document.querySelectorAll('form[data-typing]')) keep(form);

  function keep(form) {
    const text = form.querySelector('textarea');
    const version = form.querySelector('[name=version]');
    const state = form.querySelector('[data-typing-state]');
    const key = location.pathname + '#' + form.id;
    let sent = text.value;
    let waiting = 0;
    let sending = false;

    restore();
    text.addEventListener('input', () => {
      store();
      say('writing');
      later(REST);
    });
    addEventListener('online', () => later(0));
    form.addEventListener('submit', () => forget());

    /** What this device kept is taken up again; whatever changed meanwhile is shown beside it. */
    function restore() {
      const kept = read();
      if (!kept || kept.text === text.value) return forget();
      const theirs = text.value;
      const unchanged = kept.version === version.value;
      text.value = kept.text;
      if (unchanged) later(0);
      else show(theirs);
    }

    function later(pause) {
      clearTimeout(waiting);
      waiting = setTimeout(send, pause);
    }

    async function send() {
      if (sending) return later(REST);
      if (text.value === sent) return undefined;
      sending = true;
      const typed = text.value;
      try {
        const body = new URLSearchParams(new FormData(form));
        const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Typing': '1' }, redirect: 'manual' });
        if (answer.status === 200) await saved(typed, answer);
        else if (answer.status === 409) await conflict(answer);
        else say('failed');
      } catch {
        say('offline');
        later(RETRY);
      } finally {
        sending = false;
      }
      return undefined;
    }

    async function saved(typed, answer) {
      version.value = (await answer.json()).version;
      sent = typed;
      if (text.value === typed) {
        forget();
        say('saved');
      } else {
        store();
        later(REST);
      }
    }

    async function conflict(answer) {
      const now = await answer.json();
      version.value = now.version;
      sent = text.value;
      store();
      show(now.theirs);
    }

    function show(theirs) {
      say('conflict');
      const note = form.querySelector('blockquote') ?? form.insertBefore(document.createElement('blockquote'), form.firstChild);
      note.className = 'vo-words';
      note.textContent = form.dataset.theirs + '\n\n' + theirs;
    }

    function say(what) {
      state.textContent = form.dataset[what];
    }

    function store() {
      try {
        localStorage.setItem(key, JSON.stringify({ text: text.value, version: version.value }));
      } catch { /* a full or forbidden store only means that a lost connection loses what was typed last */ }
    }

    function read() {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    }

    function forget() {
      localStorage.removeItem(key);
    }
  }
})();
