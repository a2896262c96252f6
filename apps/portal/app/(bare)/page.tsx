import { LanguageChoice } from '../../site/language-choice';

export default function Page() {
  return <LanguageChoice />;
}
