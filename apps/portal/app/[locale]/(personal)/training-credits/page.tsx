import { TrainingAccount } from '@gun/training-credits-web';
import { PersonalTitle } from '../../../../personal/personal-title';
import type { PageParams } from '../../../../site/page-language';

export default function Page({ params }: PageParams) {
  return (
    <>
      <PersonalTitle of="trainingCredits" params={params} />
      <TrainingAccount />
    </>
  );
}
