/** The port to show the site at: `PORT`, or 4321. @returns nothing if `PORT` is not a port, and then that has been told. */
export function choosePort(): number | undefined {
  const named = process.env['PORT'] || '4321';
  if (/^\d{1,5}$/.test(named) && Number(named) <= 65_535) return Number(named);
  console.error(`PORT is “${named}”; expected a number from 0 (any free one) to 65535.`);
  return undefined;
}
