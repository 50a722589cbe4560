/**
 * Opens and folds the note of a number where it stands; without a script the browser opens it too, and scrolls to it.
 */
for (const number of document.querySelectorAll<HTMLAnchorElement>('a.ref')) {
  number.addEventListener('click', (event) => {
    const note = document.getElementById(number.hash.slice(1))?.parentElement;
    const all = note?.parentElement;
    if (!(note instanceof HTMLDetailsElement) || !(all instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    note.open = !(note.open && all.open);
    all.open = true;
    note.scrollIntoView({ block: 'nearest' });
  });
}
