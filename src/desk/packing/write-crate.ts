/**
 * Describes a packaged archive as an RO-Crate: https://w3id.org/ro/crate/1.2. Folders are described, not every file in
 * them: which files there are, and their checksums, the bag's manifest says.
 */
export function writeCrate(archive: PackagedArchive): string {
  const parts = [...archive.parts].map(({ id, name, description }) => ({
    '@id': id,
    '@type': id.endsWith('/') ? 'Dataset' : 'File',
    name,
    description,
  }));
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: archive.name,
      description: archive.description,
      datePublished: archive.date,
      license: { '@id': archive.rights },
      url: archive.url,
      hasPart: parts.map((part) => ({ '@id': part['@id'] })),
    },
    { '@id': archive.rights, '@type': 'CreativeWork', name: archive.rightsLabel },
    ...parts,
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, undefined, 2)}\n`;
}

/** What the description of a packaged archive is made of. */
export interface PackagedArchive {
  name: string;
  description: string;
  /** Where the archive stands. */
  url: string;
  /** URI and name of the rights statement that counts where an article has none of its own. */
  rights: string;
  rightsLabel: string;
  /** `YYYY-MM-DD`, the day it was packaged. */
  date: string;
  /** Paths below the payload, a folder with a slash at its end. */
  parts: { id: string; name: string; description: string }[];
}
