/** How large a picture is, upright, in pixels. */
export async function measurePicture(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { autoOrient, width, height } = await (await openPicture(bytes)).metadata();
  return autoOrient ?? { width, height };
}

/**
 * A picture as WebP, so many pixels wide: its first frame, upright, without what a camera noted of place and owner. The same
 * bytes become the same.
 */
export async function sizePicture(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  const picture = await openPicture(bytes);
  return picture.autoOrient().resize({ width, withoutEnlargement: true }).webp(encoding).toBuffer();
}

/** Loaded only where there are pictures. */
async function openPicture(bytes: Uint8Array) {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
}

/** What a good camera takes; a bomb of a few bytes that unpacks to more is refused. */
const mostPixels = 100e6;

/** Written out, so that another default of another release changes no file. */
const encoding = { quality: 78, alphaQuality: 90, effort: 4, smartSubsample: true } as const;
