import { AccessProblem } from '@gun/nest';
import { decodeJwt } from 'jose';
import { Introspection, type Introspected } from './introspection.client';

/** An introspection endpoint in memory, for tests: it knows what stands behind each subject. */
export class FakeIntrospectionClient extends Introspection {
  questions = 0;
  unavailable = false;

  constructor(private readonly subjects: Readonly<Record<string, Omit<Introspected, 'active'>>>) {
    super();
  }

  async introspect(token: string): Promise<Introspected> {
    this.questions += 1;
    if (this.unavailable) throw new AccessProblem('identityProviderUnavailable');
    const found = this.subjects[decodeJwt(token).sub ?? ''];
    if (!found) throw new AccessProblem('invalidAccessToken');
    return { active: true, ...found };
  }
}
