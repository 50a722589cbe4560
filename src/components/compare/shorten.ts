/** The beginning of a long sentence, cut at a space where there is one. */
export function shorten(text: string, most = 280): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
