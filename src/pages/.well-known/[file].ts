import { openArchive } from '../../archive/open-archive.ts';
import { writeSecurity } from '../../discovery/write-security.ts';
import { contentTypeOf } from '../../media-types.ts';
import { absoluteUrl, paths } from '../../paths.ts';
import type { ArchiveData } from '../../schema/archive.ts';

export const getStaticPaths = async () => {
  const { security, language } = (await openArchive()).facts;
  return security ? [{ params: { file: 'security.txt' }, props: { ...security, language } }] : [];
};

/** Whom to tell of a security hole, if the archive says so. */
export function GET({ props, site }: { props: SecurityFacts; site: URL | undefined }): Response {
  const address = absoluteUrl(paths.securityContact(), site);
  return new Response(writeSecurity({ ...props, address }), {
    headers: { 'content-type': contentTypeOf('security.txt') },
  });
}

type SecurityFacts = NonNullable<ArchiveData['security']> & Pick<ArchiveData, 'language'>;
