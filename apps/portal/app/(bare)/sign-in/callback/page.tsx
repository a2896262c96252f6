import { ReturnFromSignIn } from '../../../../personal/return-from-sign-in';

export default function Page() {
  return <ReturnFromSignIn />;
}
