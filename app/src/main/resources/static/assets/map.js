/*
 * The map by hand: arrow keys from actor to actor, wheel, pinch and drag to look nearer. Everything works without it, by
 * links; this only saves page loads. After a moment of rest the server draws anew, so that names come in as one looks nearer.
 */
(() => {
  'use strict';

  const NEAREST = 16;
  const REST = 350;
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  let map = document.getElementById('map');
  if (!map) return;

  let seen = read();
  let waiting = 0;
  let dragged = false;
  const fingers = new Map();

  /** How near we look and where, as the server said. */
  function read() {
    const svg = map.querySelector('svg');
    return {
      svg,
      sheet: map.querySelector('.vo-map__sheet'),
      width: svg.viewBox.baseVal.width,
      height: svg.viewBox.baseVal.height,
      drawn: { zoom: +map.dataset.zoom, x: +map.dataset.x, y: +map.dataset.y },
      zoom: +map.dataset.zoom,
      x: +map.dataset.x,
      y: +map.dataset.y
    };
  }

  /** Shows another part of what is drawn, until the server has drawn that part. */
  function show() {
    const half = 0.5 / seen.zoom;
    seen.x = Math.min(1 - half, Math.max(half, seen.x));
    seen.y = Math.min(1 - half, Math.max(half, seen.y));
    const scale = seen.drawn.zoom / seen.zoom;
    const left = ((seen.x - seen.drawn.x) * seen.drawn.zoom + 0.5 - scale / 2) * seen.width;
    const top = ((seen.y - seen.drawn.y) * seen.drawn.zoom + 0.5 - scale / 2) * seen.height;
    seen.svg.setAttribute('viewBox', [left, top, seen.width * scale, seen.height * scale].join(' '));
    clearTimeout(waiting);
    waiting = setTimeout(settle, REST);
  }

  function address() {
    const url = new URL(location.href);
    for (const part of ['zoom', 'x', 'y']) url.searchParams.delete(part);
    if (seen.zoom > 1.01) {
      url.searchParams.set('zoom', Math.round(seen.zoom * 10) / 10);
      url.searchParams.set('x', Math.round(seen.x * 1000));
      url.searchParams.set('y', Math.round(seen.y * 1000));
    }
    return url;
  }

  async function settle() {
    const url = address();
    history.replaceState(null, '', url);
    const asked = seen;
    const answer = await fetch(url, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer || !answer.ok || asked !== seen || fingers.size) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('map');
    if (!fresh || asked !== seen) return;
    const focused = map.contains(document.activeElement) && document.activeElement.getAttribute('href');
    map.replaceWith(fresh);
    map = fresh;
    seen = read();
    listen();
    const again = focused && [...map.querySelectorAll('a')].find(link => path(link) === focused);
    if (again) again.focus({ preventScroll: true });
  }

  const path = link => link.getAttribute('href');

  /** Looks nearer or further away, so that what lies under the pointer stays there. */
  function zoom(factor, clientX, clientY) {
    const box = seen.svg.getBoundingClientRect();
    const across = (clientX - box.left) / box.width - 0.5;
    const down = (clientY - box.top) / box.height - 0.5;
    const before = seen.zoom;
    seen.zoom = Math.min(NEAREST, Math.max(1, before * factor));
    seen.x += across / before - across / seen.zoom;
    seen.y += down / before - down / seen.zoom;
    show();
  }

  function wheel(event) {
    if (!event.ctrlKey && !event.metaKey && !map.contains(document.activeElement)) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }

  function press(event) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, event);
    dragged = false;
  }

  function move(event) {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    if (fingers.size === 2) {
      const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
      const apart = finger => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY);
      zoom(apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      dragged = true;
    } else if (event.pointerType === 'mouse' && seen.zoom > 1) {
      const box = seen.svg.getBoundingClientRect();
      const right = event.clientX - before.clientX;
      const down = event.clientY - before.clientY;
      if (!dragged && Math.hypot(right, down) < 4) return;
      dragged = true;
      seen.x -= right / box.width / seen.zoom;
      seen.y -= down / box.height / seen.zoom;
      show();
    }
    fingers.set(event.pointerId, event);
  }

  function release(event) {
    fingers.delete(event.pointerId);
  }

  /** Where an actor stands on the drawing. */
  function place(node) {
    const at = node.transform.baseVal.consolidate().matrix;
    return [at.e, at.f];
  }

  /** The nearest actor in the direction of the arrow: straight ahead counts more than aside. */
  function step(event) {
    const arrow = ARROWS[event.key];
    const here = event.target.closest('.n');
    if (!arrow || !here || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [x, y] = place(here);
    let best = null;
    let least = Infinity;
    for (const node of map.querySelectorAll('.n')) {
      const [nodeX, nodeY] = place(node);
      const ahead = (nodeX - x) * arrow[0] + (nodeY - y) * arrow[1];
      const aside = Math.abs((nodeX - x) * arrow[1]) + Math.abs((nodeY - y) * arrow[0]);
      const way = ahead + 2 * aside;
      if (ahead > 1 && aside < 2 * ahead && way < least) {
        least = way;
        best = node;
      }
    }
    if (best) best.focus();
  }

  function listen() {
    map.addEventListener('keydown', step);
    seen.sheet.addEventListener('wheel', wheel, { passive: false });
    seen.sheet.addEventListener('pointerdown', press);
    seen.sheet.addEventListener('click', event => {
      if (dragged) event.preventDefault();
    }, true);
    seen.sheet.addEventListener('dragstart', event => event.preventDefault());
    seen.sheet.scrollLeft = (seen.sheet.scrollWidth - seen.sheet.clientWidth) / 2;
  }

  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', release);
  listen();
})();
