import { Injectable } from '@nestjs/common';
import { type PublishedVersion, QuestionnairesService } from '#collect';
import { type CodableQuestion, codableQuestions } from '#domain';
import { UsersService } from '#people';
import { grouped } from './grouped.ts';
import { type QuestionCoverage } from './source-view.ts';
import { CoverageRepository } from './coverage.repository.ts';

/** How far the coding of each question has come, in the order in which the questions were asked. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly repository: CoverageRepository,
    private readonly questionnaires: QuestionnairesService,
    private readonly users: UsersService,
  ) {}

  async questions(projectId: string): Promise<QuestionCoverage[]> {
    const counts = await this.repository.count(projectId);
    const names = await this.users.namesOf([...new Set(counts.byCoder.map(({ coderId }) => coderId))]);
    const coders = grouped(counts.byCoder, keyOf);
    const coded = new Map(counts.coded.map((row) => [keyOf(row), row.sources]));
    const answers = new Map(counts.answers.map((row) => [keyOf(row), row.sources]));
    const asked = await this.askedIn(projectId, counts.versionIds);
    return asked.map(({ version, question: { name: question, title, stairHint } }) => {
      const { questionnaireId, slug: questionnaire, title: questionnaireTitle } = version;
      const key = keyOf({ questionnaireId, question });
      const byEach = (coders.get(key) ?? []).map(({ coderId: id, sources }) => ({
        id,
        name: names.get(id) ?? '',
        sources,
      }));
      return {
        ...{ questionnaireId, questionnaire, questionnaireTitle, question, title, stairHint },
        sources: answers.get(key) ?? 0,
        coded: coded.get(key) ?? 0,
        coders: byEach,
      };
    });
  }

  /** The codable questions of versions: in the words and order of the latest, then those that only earlier ones had. */
  private async askedIn(projectId: string, versionIds: readonly string[]): Promise<Asked[]> {
    const versions = await Promise.all(versionIds.map((id) => this.questionnaires.publishedVersion(projectId, id)));
    const asked = new Map<string, Asked>();
    for (const version of versions.sort((one, other) => other.number - one.number))
      for (const question of codableQuestions(version.questions)) {
        const key = keyOf({ questionnaireId: version.questionnaireId, question: question.name });
        if (!asked.has(key)) asked.set(key, { version, question });
      }
    return [...asked.values()];
  }
}

interface Asked {
  version: PublishedVersion;
  question: CodableQuestion;
}

const keyOf = ({ questionnaireId, question }: { questionnaireId: string; question: string }) =>
  `${questionnaireId} ${question}`;
