import { Mandates } from '@gun/identity-web';
import { listProcedures } from '@gun/procedures-contract';
import { tryPublic } from '../../../../catalogue/read-catalogue';
import { PersonalTitle } from '../../../../personal/personal-title';
import { pageLanguage, type PageParams } from '../../../../site/page-language';

interface Params extends PageParams {
  searchParams: Promise<{ ask?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Params) {
  const language = await pageLanguage({ params });
  const [{ ask }, catalogue] = await Promise.all([searchParams, tryPublic(listProcedures, {}, language)]);
  const procedures = catalogue?.items.map(({ key, name }) => ({ key, name: name[language] })) ?? [];
  const wanted = procedures.find(({ key }) => key === ask)?.key;
  return (
    <>
      <PersonalTitle of="mandates" params={params} />
      <Mandates procedures={procedures} {...(wanted && { wanted })} />
    </>
  );
}
