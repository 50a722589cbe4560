/**
 * Leads from the page of an address that has moved to where it leads now, keeping the passage that was asked for, which
 * a refresh without script would drop. Sent to the browser as text, so it uses nothing from outside.
 */
export function followMove(): void {
  const to = new URL(document.currentScript?.dataset['to'] ?? '', location.href);
  to.hash ||= location.hash;
  to.search = location.search;
  // The old address must not stand in the way of the back button.
  location.replace(to);
}
