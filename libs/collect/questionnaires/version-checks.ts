import { Injectable } from '@nestjs/common';
import { type Inspected, inspectPublished, inspectText } from './gate/gate.ts';
import { type QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';

/** What there is to say of a version. */
export type VersionCheck = Omit<Inspected, 'content'>;

/** Versions whose check is kept; a city has a handful. */
const mostKept = 50;

/** Checks versions. A published one never changes, so that it is checked once, when it is first looked at. */
@Injectable()
export class VersionChecks {
  readonly #kept = new Map<string, VersionCheck>();

  async of({ id, authored, content }: QuestionnaireVersionEntity): Promise<VersionCheck> {
    if (content === null) return inspectText(authored);
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const check = await inspectPublished(authored, content);
    this.#kept.set(id, check);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return check;
  }
}
